import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import type { CheckRequest } from '@kosh/desk'
import { silhouetteOf } from '../answer/silhouette.js'
import { VerdictMark } from '../answer/verdict-mark.js'
import { Choice } from '../ask/choice.js'
import { DayBlank } from '../ask/day-blank.js'
import type { Answered } from '../desk/calls.js'
import { ask, useDesk } from '../desk/desk.js'
import { useSpeech } from '../words/say.js'

/** Someone on the same journey, or the same person with another passport. */
type Companion = { readonly citizenship: string; readonly born?: string }

/** The same journey for other passports: who carries two shows one at the border, and who comes with children asks for each. */
export function Companions({ request }: { readonly request: CheckRequest }) {
  const { say } = useSpeech()
  const desk = useDesk()
  const [companions, take] = useState<readonly Companion[]>([])
  const everyone: readonly Companion[] = [{ citizenship: request.citizenship ?? '' }, ...companions]
  const answers = useAnswers(request, companions)
  if (desk === undefined) return null
  const name = (code: string) => desk.citizenships.find(one => one.code === code)?.name ?? code
  const change = (at: number, patch: Partial<Companion>) => take(companions.map((one, index) => (index === at ? { ...one, ...patch } : one)))
  return (
    <>
      <p className="lead">{say('companions.lead')}</p>
      <table className="table companions">
        <thead>
          <tr>
            <th scope="col">{say('blank.citizenship.label')}</th>
            <th scope="col">{say('companions.born')}</th>
            <th scope="col">{say('companions.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {everyone.map((one, at) => (
            <tr key={`${at} ${one.citizenship}`}>
              <th scope="row">
                {name(one.citizenship)}
                {at > 0 && (
                  <Button className="link" aria-label={say('rows.remove', { what: name(one.citizenship) })} onPress={() => take(companions.filter((_, index) => index !== at - 1))}>
                    {say('rows.removeShort')}
                  </Button>
                )}
              </th>
              <td data-head={say('companions.born')}>
                {at === 0 ? (
                  say('companions.you')
                ) : (
                  <DayBlank
                    look="pick"
                    label={`${say('companions.born')}: ${name(one.citizenship)}`}
                    empty={say('companions.adult')}
                    question={say('companions.bornQuestion')}
                    why={say('companions.bornWhy')}
                    chosen={one.born}
                    onChoose={born => change(at - 1, { born })}
                  />
                )}
              </td>
              <td data-head={say('companions.answer')}>
                <Outcome answered={answers?.[at]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="companion-add">
        <Choice
          look="pick"
          label={say('companions.add')}
          empty={say('companions.add')}
          chosen={undefined}
          onChoose={citizenship => take([...companions, { citizenship }])}
          sections={[{ title: say('state.all'), options: desk.citizenships }]}
          search={{ label: say('state.search'), none: say('state.none') }}
          showCodes
          id="companion-add"
        />
      </div>
    </>
  )
}

function Outcome({ answered }: { readonly answered: Answered | undefined }) {
  const { say } = useSpeech()
  if (answered === undefined) return <>{say('loading')}</>
  if (!answered.ok) return <>{answered.issues[0]?.message ?? say('broken.title')}</>
  const mark = silhouetteOf(answered.verdict)
  return (
    <>
      <span className={`verdict-word small-verdict ${mark}`}>
        <VerdictMark mark={mark} size={18} />
        <a href={`/#${answered.link}`}>{answered.verdict.label}</a>
      </span>
      <span>{answered.verdict.sentence}</span>
    </>
  )
}

/** Whoever is added carries what goes with the citizenship: an ordinary passport, or the document of a person without one. */
function requestFor(request: CheckRequest, { citizenship, born }: Companion, documents: readonly string[]): CheckRequest {
  const { document = 'ordinary', issuer: _, ...rest } = request
  return {
    ...rest,
    citizenship,
    document: documents.includes(document) ? document : (documents[0] ?? document),
    ...(born === undefined ? {} : { facts: { ...request.facts, born } }),
  }
}

function useAnswers(request: CheckRequest, companions: readonly Companion[]): readonly Answered[] | undefined {
  const { lang } = useSpeech()
  const desk = useDesk()
  const [answers, put] = useState<readonly Answered[]>()
  useEffect(() => {
    let isCurrent = true
    const requests = [request, ...companions.map(one => requestFor(request, one, desk?.documentsOf[one.citizenship] ?? []))]
    Promise.all(requests.map(one => ask('answer', one, lang))).then(
      all => isCurrent && put(all),
      () => isCurrent && put([]),
    )
    return () => {
      isCurrent = false
    }
  }, [request, companions, desk, lang])
  return answers
}
