import { rowsOf, type Answers, type ListRow, type Source } from './items.js'
import type { CiteOut } from './result.js'

/** Treaties between the destination and the state of citizenship as a person reads them. */

/** `treaty` is its id, `title` its name. `binds`: both are certainly party; else it was not seen whether they are. */
export type Bond = Source & { readonly treaty: string; readonly title: string; readonly kind: string; readonly binds: boolean }
/** In the order of the table of treaties, by kind in words. */
export type Bonds = { readonly binding: readonly BondsOfKind[]; readonly unseen: readonly Bond[] }
export type BondsOfKind = { readonly kind: string; readonly bonds: readonly Bond[] }

/** Only what surely belongs to the list: of somebody whose citizenship is not known nothing is told. */
export function bondsOf(answers: Answers): Bonds {
  const bonds = rowsOf('treaty.bindings', answers['treaty.bindings'])
    .filter(one => one.isSure)
    .map(bondOf)
  const kinds = [...new Set(bonds.filter(one => one.binds).map(one => one.kind))]
  return {
    binding: kinds.map(kind => ({ kind, bonds: bonds.filter(one => one.binds && one.kind === kind) })),
    unseen: bonds.filter(one => !one.binds),
  }
}
const bondOf = ({ row, shown, ...source }: ListRow): Bond => ({
  ...source,
  treaty: String(row['treaty']),
  title: shown['treaty'] ?? source.gist,
  kind: shown['kind'] ?? String(row['kind']),
  binds: row['standing'] === 'binds',
})

/** In which form documents of the state of citizenship are accepted, where a treaty says so. */
export type PapersAccepted = { readonly label: string; readonly says: string; readonly cites: readonly CiteOut[] }

export function papersAcceptedOf(answers: Answers): PapersAccepted | undefined {
  const answer = answers['documents.form']
  return answer?.stands === 'settled' && answer.shown !== undefined ? { label: answer.label, says: answer.shown, cites: answer.cites } : undefined
}

/** Whom the state of citizenship takes back by one treaty. `label` and `standing` in words. */
export type TakenBack = Source & { readonly label: string; readonly title: string; readonly whom: readonly string[]; readonly binds: boolean; readonly standing: string }

export function takenBackOf(answers: Answers): readonly TakenBack[] {
  const answer = answers['readmission.duty']
  const rows = rowsOf('readmission.duty', answer).filter(one => one.isSure)
  const ids = [...new Set(rows.map(({ row }) => String(row['treaty'])))]
  return ids.flatMap((id): readonly TakenBack[] => {
    const own = rows.filter(({ row }) => row['treaty'] === id)
    const [first] = own
    if (first === undefined) return []
    const { row, shown, ...source } = first
    const whom = own.map(one => one.shown['whom'] ?? String(one.row['whom']))
    return [{ ...source, label: answer?.label ?? '', title: shown['treaty'] ?? source.gist, whom, binds: row['standing'] === 'binds', standing: shown['standing'] ?? '' }]
  })
}
