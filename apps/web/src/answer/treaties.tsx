import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Bond, Lists } from '@kosh/desk'
import { useSpeech } from '../words/say.js'
import { usePrinting } from './printing.js'
import { Fold } from './folds.js'
import { Row } from './row.js'

/** What binds the destination and the state of citizenship: whom it takes back, how many treaties of each kind, and on demand each by name. */
export function Treaties({ bonds, takenBack, papersAccepted, isTold }: Pick<Lists, 'bonds' | 'takenBack' | 'papersAccepted'> & { readonly isTold: boolean }) {
  const { say } = useSpeech()
  const printing = usePrinting()
  const [unfolded, unfold] = useState(false)
  const { binding, unseen } = bonds
  const n = binding.reduce((sum, one) => sum + one.bonds.length, 0)
  if (n + unseen.length + takenBack.length === 0) return null
  return (
    <Fold
      id="treaties"
      title={say('treaties.title')}
      summary={[say('treaties.lead', { n }), ...(unseen.length === 0 ? [] : [say('treaties.leadUnseen', { n: unseen.length })])].join(' ')}
      isTold={isTold}
    >
      <ul>
        {takenBack.map(one => (
          <Row key={`back ${one.title}`} margin={<span className="under">{one.standing}</span>} title={`${one.label}: ${one.whom.join('; ')}`} cites={[one.cite]} isTight>
            {one.how !== undefined && <p>{one.how}</p>}
          </Row>
        ))}
        {papersAccepted !== undefined && <Row margin={null} title={`${papersAccepted.label}: ${papersAccepted.says}`} cites={papersAccepted.cites} isTight />}
        {unfolded && [...binding.flatMap(one => one.bonds), ...unseen].map(bond => <BondRow key={bond.treaty} bond={bond} />)}
      </ul>
      {!printing && (
        <p className="more-routes">
          <Button className="link" aria-expanded={unfolded} onPress={() => unfold(!unfolded)}>
            {unfolded ? say('treaties.hide') : say('treaties.show', { n: n + unseen.length })}
          </Button>
        </p>
      )}
    </Fold>
  )
}

function BondRow({ bond }: { readonly bond: Bond }) {
  const { say } = useSpeech()
  return <Row margin={<span className="under">{bond.binds ? bond.kind : say('treaties.unseen')}</span>} title={bond.title} cites={[bond.cite]} isTight />
}
