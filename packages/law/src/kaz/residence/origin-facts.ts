import { boolFact, t } from '@kosh/norms'

/** Former compatriots and families: whom the law of Kazakhstan spares some conditions beside ethnic Kazakhs. */
export const tiedByOrigin = boolFact(
  'kaz.tiedByOrigin',
  t(
    'Were you born in Kazakhstan or the Kazakh SSR, a citizen of either, or are you in the family of such a person or of an ethnic Kazakh?',
    'Вы родились в Казахстане или Казахской ССР, были их гражданином либо вы член семьи такого лица или этнического казаха?',
    'Сіз Қазақстанда не Қазақ КСР-інде тудыңыз ба, азаматы болдыңыз ба немесе сондай адамның не этникалық қазақтың отбасы мүшесісіз бе?',
  ),
)
