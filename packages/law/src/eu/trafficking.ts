import { t, type Rule } from '@kosh/norms'
import { victimsPermit } from './acts.js'
import { passages, proof, route, thirdCountryNational } from './routes.js'

/** Directive 2004/81/EC: the permit of victims of trafficking who cooperate; beside it Directive 2011/36/EU. Their texts were not reached. */

export const victimRoute = route({
  code: 'victim',
  act: victimsPermit,
  cite: passages(victimsPermit),
  force: '2006-08-06/',
  at: 'Arts 6, 8',
  gist: t(
    'A victim has time to reflect, and with cooperation a permit of six months or more.',
    'Жертва получает время на размышление, а при сотрудничестве разрешение на шесть месяцев или более.',
    'Құрбанға ойлануға уақыт беріледі, ынтымақтасса алты айға не одан ұзаққа рұқсат беріледі.',
  ),
  how: t(
    'During reflection no removal; victims are not punished for what they were forced to do (Directive 2011/36/EU, Art. 8).',
    'Во время размышления не выдворяют; жертв не наказывают за то, к чему их принудили (Директива 2011/36/ЕС, ст. 8).',
    'Ойлану кезінде шығарып жіберілмейді; құрбандар мәжбүрленген істері үшін жазаланбайды (2011/36/ЕО директивасы, 8-бап).',
  ),
  months: 0,
  least: 6,
  days: 0,
  files: 'authority',
  conditions: [
    thirdCountryNational('Art. 2(a)'),
    proof(
      'cooperation',
      'Art. 8(1)',
      t(
        'The victim cooperates, has broken with the suspects, and the stay serves the proceedings.',
        'Жертва сотрудничает, порвала с подозреваемыми, и пребывание нужно для дела.',
        'Құрбан ынтымақтасады, күдіктілерден қол үзген, болуы іс үшін керек.',
      ),
    ),
  ],
})

export const traffickingRules: readonly Rule[] = victimRoute.rules
