import { useEffect, useState } from 'react'
import type { CheckRequest, Companion, WhatIf } from '@kosh/desk'
import { linkWith } from '@kosh/desk/companions'
import { Cites } from '../answer/cite.js'
import { VerdictMark } from '../answer/verdict-mark.js'
import { silhouetteOf } from '../answer/silhouette.js'
import { ask } from '../desk/desk.js'
import { useSpeech } from '../words/say.js'
import './further.css'

/** Each fact told otherwise, with the answer that follows; a link asks Check so. */
export function WhatIfs({ request, companions }: { readonly request: CheckRequest; readonly companions: readonly Companion[] }) {
  const { lang, say } = useSpeech()
  const [found, put] = useState<readonly WhatIf[] | 'failed'>()
  useEffect(() => {
    let isCurrent = true
    put(undefined)
    ask('whatIfs', request, lang).then(
      all => isCurrent && put(all),
      () => isCurrent && put('failed'),
    )
    return () => {
      isCurrent = false
    }
  }, [request, lang])
  if (found === undefined) return <p className="lead">{say('loading')}</p>
  if (found === 'failed') return <p className="lead">{say('broken.title')}</p>
  if (found.length === 0) return <p className="lead">{say('whatIf.none')}</p>
  return (
    <ul className="what-ifs">
      {found.map(one => (
        <li key={`${one.fact} ${one.instead.join()}`}>
          <div>
            <p className="what-if">
              {one.ask} <s>{one.told}</s> <span className="unseen">{say('whatIf.becomes')}</span> <b>{one.instead.join(say('whatIf.or'))}</b>
            </p>
            <p className={`verdict-word small-verdict ${silhouetteOf(one.verdict)}`}>
              <VerdictMark mark={silhouetteOf(one.verdict)} size={18} />
              <a href={`/#${linkWith(one.link, companions)}`}>{one.verdict.label}</a>
            </p>
          </div>
          <dl className="effects">
            {one.differs.map(effect => (
              <div key={effect.topic}>
                <dt>{effect.label}</dt>
                <dd>
                  <s>{effect.was}</s> <span className="unseen">{say('whatIf.becomes')}</span> <b>{effect.is}</b>
                  <Cites cites={effect.isBy.slice(0, 1)} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
