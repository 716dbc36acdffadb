import { all, at, codeCell, either, is, listing, not, rule, same, t, type Rule } from '@kosh/norms'
import { citizenship } from '../world/person.js'
import { destination } from '../world/journey.js'
import { treatyNames } from './facts.js'
import { mayBindBetween, standing } from './standing.js'
import { treaties } from './table.js'

/** Whom the state of citizenship takes back from the destination, and by which treaty. The person is asked nothing: this is a duty between states. */

const whom = {
  'own-citizens': t('its own citizens', 'своих граждан', 'өз азаматтарын'),
  'third-persons': t(
    'third-country citizens and stateless persons who came from it or live there',
    'граждан третьих государств и лиц без гражданства, которые прибыли из него или живут в нём',
    'одан келген не онда тұратын үшінші мемлекет азаматтары мен азаматтығы жоқ адамдарды',
  ),
}
const sureness = {
  binds: t('binds both', 'связывает оба', 'екеуін де міндеттейді'),
  'not-seen': t('not seen whether it binds', 'не видно, связывает ли', 'міндеттейтіні көрінбеді'),
}
export const readmissionDuty = listing(
  {
    treaty: codeCell(t('Treaty', 'Договор', 'Шарт'), treatyNames),
    whom: codeCell(t('Whom it takes back', 'Кого принимает', 'Кімді қабылдайды'), whom),
    standing: codeCell(t('Standing', 'Положение', 'Жағдайы'), sureness),
  },
  {
    realm: 'INT',
    id: 'readmission.duty',
    topic: 'readmission.duty',
    mode: 'must',
    who: 'state',
    label: t('Your state takes back from there', 'Ваше государство принимает оттуда', 'Мемлекетіңіз ол жақтан қабылдайды'),
  },
)

const protocols = t(
  'Terms and proofs stand in protocols, which were not read; the conventions on refugees and against torture stay above the treaty, and it gives a person no appeal',
  'Сроки и доказательства — в протоколах, они не прочитаны; конвенции о беженцах и против пыток сохраняют силу, жалобы человека договор не предусматривает',
  'Мерзімдері мен дәлелдері хаттамаларда, олар оқылмаған; босқындар туралы және азаптауларға қарсы конвенциялар күшін сақтайды, шартта адамның шағымы көзделмеген',
)

/** Without a treaty a state still owes it to others to take back its own citizens, by general international law, without terms or procedure: no row is given for that. */
export const readmissionRules: readonly Rule[] = treaties
  .filter(one => one.gives.includes('own-citizens'))
  .map(one => {
    const known = all(is(standing(one.id, citizenship), 'party'), is(standing(one.id, destination), 'party'))
    const stands = either('code', known, 'binds', 'not-seen')
    const rows = one.gives.filter(code => code in whom)
    return rule(`readmission.${one.id}`, {
      says: one.grade === 'official' ? at(one.act, 'parties', 'official', '2026-11-23') : at(one.act, 'parties', one.grade),
      gist: one.act.title,
      force: '1990-01-01/',
      answers: readmissionDuty,
      when: all(mayBindBetween(one, citizenship, destination), not(same(citizenship, destination))),
      then: rows.map(code => ({ treaty: one.id, whom: code, standing: stands })),
      ...(one.kind === 'readmission' ? { how: protocols } : {}),
    })
  })
