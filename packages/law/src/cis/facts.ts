import { boolFact, t } from '@kosh/norms'

/** What the agreements on simplified citizenship and on refugees ask. */

export const livedThere = boolFact(
  'cis.livedThere',
  t(
    'Were you born at the destination, or did you live there, before 21 December 1991, as a citizen of the USSR?',
    'Родились ли вы там или жили там до 21 декабря 1991 года, будучи гражданином СССР?',
    '1991 жылғы 21 желтоқсанға дейін КСРО азаматы болып, онда тудыңыз ба не тұрдыңыз ба?',
  ),
)
export const relativesThere = boolFact(
  'cis.relativesThere',
  t(
    'Is your spouse, parent, child, brother, sister, grandparent or grandchild a citizen of the destination who lives there?',
    'Есть ли у вас там супруг, родитель, ребёнок, брат, сестра, дед, бабушка или внук — гражданин этого государства, живущий в нём?',
    'Онда тұратын, сол мемлекеттің азаматы болып табылатын жұбайыңыз, ата-анаңыз, балаңыз, аға-ініңіз, апа-сіңліңіз, атаңыз, әжеңіз не немереңіз бар ма?',
  ),
)
export const fledThence = boolFact(
  'cis.fled',
  t(
    'Did you have to leave your home in that state because of violence or persecution?',
    'Пришлось ли вам покинуть жильё в том государстве из-за насилия или преследования?',
    'Ол мемлекеттегі үйіңізді зорлық не қудалау салдарынан тастап кетуге мәжбүр болдыңыз ба?',
  ),
)
