import { never, t } from '@kosh/norms'
import { assume, none, type Assumption } from '../../assumption.js'

const toLiveHere = { purpose: ['residence'] } as const
/** What is supposed of an ordinary visitor whose purpose is another. */
export const belongingAssumptions: readonly Assumption[] = [
  assume(
    'never-a-citizen',
    t(
      'Born abroad to foreign parents and never a citizen of Kazakhstan, nor refused citizenship',
      'Родились за рубежом у иностранцев, не были гражданином Казахстана, в гражданстве не отказывали',
      'Шетелде шетелдіктерден тудыңыз, Қазақстан азаматы болған емессіз, азаматтықтан бас тартылмаған',
    ),
    {
      'kaz.birth.place': 'abroad',
      'kaz.birth.parents': {
        rows: [
          { citizenship: 'foreign', resident: false },
          { citizenship: 'foreign', resident: false },
        ],
      },
      'kaz.otherCitizenship.acquired': never,
      'kaz.citizenship.ended': none,
      'kaz.citizenship.lastRefused': never,
    },
  ),
  assume(
    'no-tie-to-citizenship',
    t(
      'No ground for citizenship, no test taken and no renunciation',
      'Нет основания для гражданства, тест не сдавали, от гражданства не отказывались',
      'Азаматтыққа негіз жоқ, тест тапсырылмаған, азаматтықтан бас тартылмаған',
    ),
    {
      'kaz.citizenship.tie': 'none',
      'kaz.citizenship.sovietTie': false,
      'kaz.citizenship.daysNotCounted': 0,
      'kaz.otherCitizenship.renounced': false,
      'kaz.citizenship.test.language': 0,
      'kaz.citizenship.test.constitution': 0,
      'kaz.citizenship.test.history': 0,
    },
    toLiveHere,
  ),
  assume(
    'no-ground-against-citizenship',
    t(
      'No ground of refusal of citizenship or kandas status is held against you',
      'Нет оснований отказать в гражданстве или статусе кандаса',
      'Азаматтықтан не қандас мәртебесінен бас тарту негізі жоқ',
    ),
    { 'kaz.citizenship.refusalGrounds': none, 'kaz.kandas.refusalGrounds': none },
  ),
  assume(
    'plain-kandas',
    t(
      'Kandas status, if any, was neither extended nor ended, and no support was received',
      'Статус кандаса, если он есть, не продлён и не прекращён, поддержку не получали',
      'Қандас мәртебесі болса, ұзартылмаған әрі тоқтатылмаған, қолдау алынбаған',
    ),
    { 'kaz.kandas.extended': false, 'kaz.kandas.closed': never, 'kaz.kandas.aid': 'none' },
  ),
]
