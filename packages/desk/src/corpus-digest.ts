import { lawDigest } from '@kosh/law'

/** Digest of the corpus the answers come from. */
export const corpusDigest = (): string => lawDigest
