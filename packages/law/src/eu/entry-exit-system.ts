import { all, ask, at, earlier, either, is, later, not, rule, t, type Rule } from '@kosh/norms'
import { citizenship } from '../world/person.js'
import { entered, leaving } from '../world/journey.js'
import { entryExitSystem } from './acts.js'
import { binds } from './binding.js'
import { thirdCountry } from './borders-code-terms.js'
import { exitRecorded } from './facts.js'
import { lastDay } from './questions.js'
import { permitElsewhere, permitHere } from './short-stay.js'
import { recordKept } from './stay-questions.js'
import { familyCard } from './union-family.js'

/** Regulation (EU) 2017/2226, Art. 34: how long what the border records is kept. Other rules read the system only as the record of entry. */

const says = at(entryExitSystem, 'Art. 34(1), (3)', 'official', '2026-11-23')

export const entryExitRules: readonly Rule[] = [
  rule('eu.ees.34', {
    says,
    force: '2025-10-12/',
    answers: recordKept,
    gist: t(
      'The record is kept three years from the exit; without a recorded exit five years from the last authorised day.',
      'Запись хранится три года со дня выезда; без записи о выезде пять лет с последнего разрешённого дня.',
      'Жазба шыққан күннен үш жыл, шығу жазбасы болмаса, соңғы рұқсат етілген күннен бес жыл сақталады.',
    ),
    when: all(
      binds(entryExitSystem, entered),
      thirdCountry,
      not(permitHere(entered)),
      not(permitElsewhere(entered)),
      not(familyCard(entered)),
      not(is(citizenship, 'AND', 'MCO', 'SMR', 'VAT')),
    ),
    then: either('day', exitRecorded, later(earlier(leaving, ask(lastDay, entered)), 3, 'years'), later(ask(lastDay, entered), 5, 'years')),
    how: t(
      'The personal file is kept a day longer. You may ask the web service for the days left, and have a missing exit put right with proof.',
      'Личное дело хранится на день дольше. Можно узнать остаток дней в сетевой службе и исправить пропущенный выезд при наличии доказательств.',
      'Жеке іс бір күн ұзағырақ сақталады. Қалған күнді желілік қызметтен біліп, жазылмай қалған шығуды дәлелмен түзетуге болады.',
    ),
  }),
]
