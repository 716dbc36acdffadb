import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import type { CheckRequest, Companion } from '@kosh/desk'
import { silhouetteOf } from '../answer/silhouette.js'
import { VerdictMark } from '../answer/verdict-mark.js'
import { Choice } from '../ask/choice.js'
import { DayBlank } from '../ask/day-blank.js'
import type { Answered } from '../desk/calls.js'
import { ask, useDesk } from '../desk/desk.js'
import { saveFile } from '../frame/save-file.js'
import { useSpeech } from '../words/say.js'
import { companionAnswers } from './companion-answers.js'
import './further.css'

type Props = { readonly request: CheckRequest; readonly companions: readonly Companion[]; readonly onAccompany: (companions: readonly Companion[]) => void }

/** The same journey for other passports: who carries two shows one at the border, and who comes with children asks for each. */
export function Companions({ request, companions, onAccompany }: Props) {
  const { say } = useSpeech()
  const desk = useDesk()
  const everyone: readonly Companion[] = [{ citizenship: request.citizenship ?? '' }, ...companions]
  const answers = useAnswers(request, companions)
  if (desk === undefined) return null
  const name = (code: string) => desk.citizenships.find(one => one.code === code)?.name ?? code
  const change = (at: number, patch: Partial<Companion>) => onAccompany(companions.map((one, index) => (index === at ? { ...one, ...patch } : one)))
  return (
    <>
      <p className="lead no-paper">{say('companions.lead')}</p>
      {/* Above the answers: what arrives late must not move it from under the pointer that presses it. */}
      <div className="companion-add no-paper">
        <Choice
          look="pick"
          label={say('companions.add')}
          empty={say('companions.add')}
          chosen={undefined}
          onChoose={citizenship => onAccompany([...companions, { citizenship }])}
          sections={[{ title: say('state.all'), options: desk.citizenships }]}
          search={{ label: say('state.search'), none: say('state.none') }}
          showCodes
          id="companion-add"
        />
      </div>
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
                  <Button
                    className="link no-paper"
                    aria-label={say('rows.remove', { what: name(one.citizenship) })}
                    onPress={() => onAccompany(companions.filter((_, index) => index !== at - 1))}
                  >
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
                <Outcome answered={answers?.[at]} name={name(one.citizenship)} isOther={at > 0} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Outcome({ answered, name, isOther }: { readonly answered: Answered | undefined; readonly name: string; readonly isOther: boolean }) {
  const { lang, say } = useSpeech()
  if (answered === undefined) return <>{say('loading')}</>
  if (!answered.ok) return <>{answered.issues[0]?.message ?? say('broken.title')}</>
  const { request, verdict, link } = answered
  const mark = silhouetteOf(verdict)
  const receipt = async () => {
    const text = await ask('receipt', request, lang)
    if (text !== undefined) saveFile(text, `kosh-${request.to}-${request.entered ?? request.on ?? 'today'}-${request.citizenship ?? ''}.json`, 'application/json')
  }
  return (
    <>
      <span className={`verdict-word small-verdict ${mark}`}>
        <VerdictMark mark={mark} size={18} />
        <a href={`/#${link}`}>{verdict.label}</a>
      </span>
      <span>{verdict.sentence}</span>
      {isOther && (
        <Button className="link companion-receipt no-paper" aria-label={`${say('act.receipt')}: ${name}`} onPress={() => void receipt()}>
          {say('act.receipt')}
        </Button>
      )}
    </>
  )
}

function useAnswers(request: CheckRequest, companions: readonly Companion[]): readonly Answered[] | undefined {
  const { lang } = useSpeech()
  const desk = useDesk()
  const [answers, put] = useState<readonly Answered[]>()
  useEffect(() => {
    if (desk === undefined) return
    let isCurrent = true
    Promise.all([ask('answer', request, lang), companionAnswers(request, companions, desk, lang)]).then(
      ([own, others]) => isCurrent && put([own, ...others]),
      () => isCurrent && put([]),
    )
    return () => {
      isCurrent = false
    }
  }, [request, companions, desk, lang])
  return answers
}
