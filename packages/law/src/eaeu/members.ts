import { at, members, t } from '@kosh/norms'
import { eaeuTreaty } from './acts.js'

const reported = (place: string, url: string) => at(eaeuTreaty, place, 'secondary', undefined, { url })

/** Member states of the Eurasian Economic Union, each from its own day as reported then; the Commission had first named 6 August for Kyrgyzstan. */
export const eaeuMembers = members(
  'eaeu.members',
  t('Member states of the Eurasian Economic Union', 'Государства — члены Евразийского экономического союза', 'Еуразиялық экономикалық одаққа мүше мемлекеттер'),
  [
    ['2015-01-01/', 'BLR KAZ RUS', reported('Art. 113', 'https://www.fontanka.ru/2015/07/01/68053762/')],
    ['2015-01-02/', 'ARM', reported('Treaty on the accession of Armenia, 10.10.2014', 'https://www.eurointegration.com.ua/news/2014/12/22/7029065/')],
    ['2015-08-12/', 'KGZ', reported('Treaty on the accession of Kyrgyzstan, 23.12.2014', 'https://vlast.kz/novosti/12412-kyrgyzstan-oficialno-stal-clenom-eaes.html')],
  ],
)
