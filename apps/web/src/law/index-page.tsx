import { useEffect, useState } from 'react'
import { Input, Label, SearchField } from 'react-aria-components'
import { Link } from 'wouter'
import type { ActCard, Hit } from '@kosh/desk'
import { GradeMark } from '../answer/cite.js'
import { ask } from '../desk/desk.js'
import { useSpeech } from '../words/say.js'
import { slugOf } from './slug.js'

/** All acts that are encoded, by realm, and a search through every rule in three languages. */
export function LawIndex({ acts }: { readonly acts: readonly ActCard[] }) {
  const { say } = useSpeech()
  const [query, search] = useState('')
  const hits = useHits(query)
  const realms = [...new Set(acts.map(act => act.realm))]
  return (
    <div className="wide shelf">
      <h1 className="page-title">{say('shelf.title')}</h1>
      <p className="lead">{say('shelf.lead', { acts: acts.length, rules: acts.reduce((n, act) => n + act.rules, 0) })}</p>
      <p className="lead">
        <Link href="/law/changes">{say('changes.title')}</Link>
      </p>
      <SearchField className="shelf-search" value={query} onChange={search}>
        <Label className="field-label">{say('shelf.search')}</Label>
        <Input className="input" />
      </SearchField>
      {query.trim() !== '' && hits !== undefined && (
        <section className="section">
          <h2>{say('shelf.found', { n: hits.length })}</h2>
          <ul className="hits">
            {hits.map(hit => (
              <li key={`${hit.act} ${hit.place} ${hit.says}`}>
                <Link href={`/law/${hit.act}/${slugOf(hit.article)}`} className="act-link">
                  {hit.title}, {hit.place}
                </Link>
                <p className="law-voice">{hit.says}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {realms.map(realm => (
        <section key={realm} className="section">
          <h2>{say(`realm.${realm}`)}</h2>
          <table className="table acts">
            <thead>
              <tr>
                <th scope="col">{say('shelf.act')}</th>
                <th scope="col" className="figure-column">
                  {say('shelf.rules')}
                </th>
                <th scope="col">{say('shelf.grades')}</th>
              </tr>
            </thead>
            <tbody>
              {acts
                .filter(act => act.realm === realm)
                .map(act => (
                  <tr key={act.id}>
                    <th scope="row">
                      <Link href={`/law/${act.id}`} className="act-link">
                        {act.title}
                      </Link>
                      <span className="act-id">{act.id}</span>
                    </th>
                    <td className="figure-column">{act.rules > 0 ? act.rules : say('shelf.onlyRows', { n: act.rows })}</td>
                    <td>
                      <GradeCounts act={act} />
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  )
}

function GradeCounts({ act }: { readonly act: ActCard }) {
  const { say } = useSpeech()
  return (
    <ul className="grade-counts">
      {(['official', 'secondary', 'unchecked'] as const)
        .filter(grade => act.grades[grade] > 0)
        .map(grade => (
          <li key={grade}>
            <GradeMark grade={grade} /> {act.grades[grade]} {say(`grade.${grade}`)}
          </li>
        ))}
    </ul>
  )
}

/** What a search finds, a moment after the last keystroke. */
function useHits(query: string): readonly Hit[] | undefined {
  const { lang } = useSpeech()
  const [hits, setHits] = useState<readonly Hit[]>()
  useEffect(() => {
    let isCurrent = true
    const clock = setTimeout(
      () =>
        void ask('search', query, lang)
          .then(found => isCurrent && setHits(found))
          .catch(() => isCurrent && setHits([])),
      150,
    )
    return () => {
      isCurrent = false
      clearTimeout(clock)
    }
  }, [query, lang])
  return hits
}
