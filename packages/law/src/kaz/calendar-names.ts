import { t, type Text } from '@kosh/norms'

/** What the days off of Kazakhstan are called. */
export const holidayNames = {
  newYear: t('New Year', 'Новый год', 'Жаңа жыл'),
  christmas: t('Orthodox Christmas', 'Православное Рождество', 'Православ Рождествосы'),
  women: t('International Women’s Day', 'Международный женский день', 'Халықаралық әйелдер күні'),
  constitution: t('Constitution Day', 'День Конституции', 'Конституция күні'),
  nauryz: t('Nauryz', 'Наурыз мейрамы', 'Наурыз мейрамы'),
  unity: t('Unity Day of the People of Kazakhstan', 'Праздник единства народа Казахстана', 'Қазақстан халқының бірлігі мерекесі'),
  defender: t('Defender of the Fatherland Day', 'День защитника Отечества', 'Отан қорғаушы күні'),
  victory: t('Victory Day', 'День Победы', 'Жеңіс күні'),
  kurban: t('Kurban Ait, first day', 'Первый день Курбан айта', 'Құрбан айттың бірінші күні'),
  capital: t('Capital Day', 'День столицы', 'Астана күні'),
  republic: t('Republic Day', 'День Республики', 'Республика күні'),
  president: t('First President’s Day', 'День Первого Президента', 'Тұңғыш Президент күні'),
  independence: t('Independence Day', 'День независимости', 'Тәуелсіздік күні'),
} as const
export type Holiday = keyof typeof holidayNames

/** A holiday that fell on a day off, and so takes the next working day. */
export const inLieu = (of: Text): Text => t(`${of.en}, day off in lieu`, `${of.ru}, перенесённый выходной`, `${of.kk}, ауыстырылған демалыс күні`)

/** A day off that stands for a weekend day made a working day. */
export const swappedWith = (iso: string): Text =>
  t(`Day off moved from ${inWords(iso, english)}`, `Выходной перенесён с ${inWords(iso, russian)}`, `Демалыс күні ауыстырылды: ${inWords(iso, kazakh)} жұмыс күні`)

const english = 'January February March April May June July August September October November December'.split(' ')
const russian = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
const kazakh = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ')
const inWords = (iso: string, months: readonly string[]) => `${Number(iso.slice(8))} ${months[Number(iso.slice(5, 7)) - 1] ?? ''}`
