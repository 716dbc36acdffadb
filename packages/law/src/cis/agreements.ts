import { all, any, at, displaces, ground, is, not, read, rule, t, type Rule } from '@kosh/norms'
import { citizenship } from '../world/person.js'
import { destination, purpose } from '../world/journey.js'
import { chisinau2002, illegalMigration1998, minsk1993, refugees1993 } from '../treaties/cis-treaties.js'
import { bindsHere } from '../treaties/rights.js'
import { notBetween } from '../treaties/standing.js'
import { citizenship1999 } from '../treaties/union-treaties.js'
import { treatyAct } from '../treaties/treaty-act.js'
import { fledThence, livedThere, relativesThere } from './facts.js'
import { documentForm, reception, simplifiedCitizenship, stateDuties } from './questions.js'

/** Agreements of the Commonwealth on documents, refugees, illegal migration and citizenship, each between its parties on the day, and what each lacks. */

// --- legal assistance: Minsk 1993, Chisinau 2002 -----------------------------------------------------------------

const onlyForm = t(
  'Documents issued or certified by competent bodies under seal; a translation is still asked for',
  'Документы, выданные или заверенные компетентными органами с печатью; перевод всё равно потребуют',
  'Құзыретті органдар мөрмен берген не куәландырған құжаттар; аударма бәрібір сұралады',
)
const minsk = rule('cis.minsk1993.13', {
  says: at(minsk1993, 'Art. 13', 'secondary'),
  gist: t(
    'Documents of one party are accepted in the other without legalisation.',
    'Документы одного участника принимаются у другого без легализации.',
    'Бір тараптың құжаттары екіншісінде заңдастырусыз қабылданады.',
  ),
  force: '1994-05-19/',
  answers: documentForm,
  when: all(bindsHere('minsk-1993'), not(read(notBetween, 'minsk-1993', destination, citizenship))),
  then: 'minsk-1993',
  how: onlyForm,
})
const chisinau = rule('cis.chisinau2002.12', {
  says: at(chisinau2002, 'Art. 12', 'secondary'),
  gist: t(
    'Between its parties the Convention of 2002 takes the place of that of 1993.',
    'Между своими участниками конвенция 2002 года заменяет конвенцию 1993 года.',
    '2002 жылғы конвенция өз тараптары арасында 1993 жылғысын алмастырады.',
  ),
  force: '2004-04-27/',
  answers: documentForm,
  when: bindsHere('chisinau-2002'),
  then: 'chisinau-2002',
  over: [displaces(minsk, ground('2004-04-27/', at(chisinau2002, 'Arts 120, 121', 'secondary')))],
  how: onlyForm,
})

// --- refugees, 24.09.1993 -------------------------------------------------------------------------------------------

const refugees = rule('cis.refugees1993', {
  says: at(refugees1993, 'content', 'official', '2026-11-23'),
  gist: t(
    'A party receives non-citizens who had to leave their home in another party because of violence or persecution, and gives them food, housing, work and a status.',
    'Участник принимает неграждан, вынужденных покинуть жильё у другого участника из-за насилия или преследования: питание, жильё, работа, статус.',
    'Тарап басқа тараптағы үйін зорлық не қудалау салдарынан тастап кеткен өз азаматы емес адамдарды қабылдайды: тамақ, баспана, жұмыс, мәртебе.',
  ),
  force: '1994-11-21/',
  answers: reception,
  when: all(bindsHere('cis-refugees-1993'), fledThence),
  then: true,
  leaves: [
    t(
      'Its fund never worked, and it says nothing against return to danger: that is in the Convention of 1951. Kazakhstan only signed it.',
      'Его фонд не заработал, о запрете высылки туда, где грозит опасность, оно молчит: это есть в Конвенции 1951 года. Казахстан его только подписал.',
      'Оның қоры жұмыс істемеген, қауіп төнетін жерге қайтаруға тыйым туралы үндемейді: ол 1951 жылғы Конвенцияда бар. Қазақстан оған тек қол қойған.',
    ),
  ],
})

// --- illegal migration, 6.03.1998 -------------------------------------------------------------------------------------

const illegal = rule('cis.illegal1998', {
  says: at(illegalMigration1998, 'content', 'official', '2026-11-23'),
  gist: t(
    'The parties keep and exchange data on offenders and barred persons, bring liability closer, and expel.',
    'Участники ведут учёт нарушителей и лиц с закрытым въездом, обмениваются данными, сближают ответственность и выдворяют.',
    'Тараптар тәртіп бұзушылар мен кіруге тыйым салынғандарды есепке алады, деректер алмасады, жауаптылықты жақындастырады және шығарып жібереді.',
  ),
  force: '1999-08-13/',
  answers: stateDuties,
  when: bindsHere('cis-1998-illegal-migration'),
  then: [{ deed: 'records' }, { deed: 'exchange' }, { deed: 'liability' }, { deed: 'expulsion' }],
  leaves: [
    t(
      'No duty of readmission, no common list of entry bans, no time limits: a ban of one party has no effect in another.',
      'Без обязанности реадмиссии, общего списка запретов и сроков: запрет одного участника у другого не действует.',
      'Реадмиссия міндетінсіз, тыйымдардың ортақ тізімінсіз, мерзімсіз: бір тараптың тыйымы екіншісінде қолданылмайды.',
    ),
  ],
})

// --- simplified citizenship: 26.02.1999; Kazakhstan and Russia, 20.01.1995 ----------------------------------------------

const loss = t(
  'The earlier citizenship is given up where the law asks for it: Kazakhstan does. A term of three months for the decision is recalled; whether a party has left since was not seen.',
  'От прежнего гражданства отказываются, если этого требует закон: Казахстан требует. Срок решения в три месяца — по памяти; вышел ли кто-то из участников, не видно.',
  'Заң талап етсе, бұрынғы азаматтықтан бас тартылады: Қазақстан талап етеді. Шешімнің үш айлық мерзімі жадтан; тараптардың бірі шыққан-шықпағаны көрінбеді.',
)
const citizenshipOf4 = rule('cis.citizenship1999', {
  says: at(citizenship1999, 'content', 'official', '2026-11-23'),
  gist: t(
    'A citizen of one party who was born or lived in the other before 21 December 1991, or has close relatives there, becomes its citizen by registration, without a term of residence.',
    'Гражданин участника, родившийся или живший в другом до 21 декабря 1991 года либо имеющий там близких родственников, получает его гражданство в порядке регистрации, без срока проживания.',
    'Басқа тарапта 1991 жылғы 21 желтоқсанға дейін туған не тұрған немесе онда жақын туыстары бар тарап азаматы тұру мерзімінсіз, тіркеу тәртібімен оның азаматы болады.',
  ),
  force: '2000-11-04/',
  answers: simplifiedCitizenship,
  when: all(bindsHere('citizenship-simplified-1999'), any(livedThere, relativesThere)),
  then: true,
  leaves: [loss],
})
const citizenshipOf2 = rule('cis.citizenship1995', {
  says: at(treatyAct('kaz-rus-citizenship-1995'), 'content'),
  gist: t(
    'Citizens of Kazakhstan and Russia who move to the other for good become its citizens by a simpler procedure.',
    'Граждане Казахстана и России, переезжающие в другое государство на постоянное жительство, получают его гражданство в упрощённом порядке.',
    'Екінші мемлекетке тұрақты тұруға көшетін Қазақстан мен Ресей азаматтары оның азаматтығын жеңілдетілген тәртіппен алады.',
  ),
  force: '1997-07-26/',
  answers: simplifiedCitizenship,
  when: all(is(purpose, 'residence'), bindsHere('kaz-rus-citizenship-1995')),
  then: true,
  leaves: [loss, t('Only for whoever moves for permanent residence.', 'Только для переезжающих на постоянное жительство.', 'Тек тұрақты тұруға көшетіндер үшін.')],
})

export const cisAgreements: readonly Rule[] = [minsk, chisinau, refugees, illegal, citizenshipOf4, citizenshipOf2]
