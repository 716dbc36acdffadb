/** The answers of all cases of a sheet to one question. */
export type ColumnAnswers = {
  /** By the places in `standings`. */
  readonly stands: Uint8Array
  /** Of settled cases: a day or number as it is, a truth as 0 or 1, a code by its number. */
  readonly values: Int32Array | Float64Array
  /** Cases of one way were answered by the same rules, reading the same rows of the same figures. */
  readonly ways: Int32Array
}
