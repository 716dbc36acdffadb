import { parseDay } from '@kosh/norms'
import type { CiteOut, Deed, Lang, Route, StepOut, TopicAnswer } from '@kosh/desk'
import { fullDay, onDay, plainDay, tableDay } from '@kosh/desk/day-words'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { Answered, Shown } from '../desk/calls.js'
import type { Say } from '../words/say.js'

/** A companion by the name of the citizenship, with the answer to the same journey. */
export type Traveller = { readonly name: string; readonly born: string | undefined; readonly answered: Answered | undefined }

/** What an answer says on paper: the day of the law, the verdict, what is to be done, the numbers, what is left open and what was supposed; each line with its article. */
export function pdfOf({ result, verdict, lists }: Shown, travellers: readonly Traveller[], link: string, lang: Lang, say: Say): TDocumentDefinitions {
  const on = parseDay(result.on)
  const cited = (cites: readonly CiteOut[]): Content[] => [...new Set(cites.map(cite => citeText(cite, lang, say)))].map(text => ({ text, style: 'cite' }))
  const line = (text: string, cites: readonly CiteOut[] = [], more: readonly string[] = []): Content => ({
    stack: [{ text }, ...more.filter(one => one !== '').map((one): Content => ({ text: one, style: 'more' })), ...cited(cites)],
    margin: [0, 0, 0, 6],
  })
  const section = (title: string, lines: readonly Content[]): Content[] => (lines.length === 0 ? [] : [{ text: title, style: 'section' }, ...lines])
  const answers = Object.values(result.answers).filter(answer => answer.optional === undefined)
  const told = (topic: string): TopicAnswer[] => {
    const answer = result.answers[topic]
    return answer?.stands === 'settled' ? [answer] : []
  }
  const main = ['entry.may', 'stay.lastDay'].flatMap(topic => result.answers[topic]?.cites ?? [])
  const bornWords = (born: string | undefined) => {
    const day = parseDay(born ?? '')
    return day === undefined ? say('companions.adult') : say('companions.bornOn', { day: plainDay(lang, day) })
  }
  const deedLine = (deed: Deed) => {
    const by = parseDay(deed.by ?? '')
    return line(`${say(`bearer.${deed.who as 'foreigner'}`)} ${deed.gist}`, [deed.cite], [by === undefined || deed.by === 'never' ? '' : fullDay(lang, by), deed.how ?? ''])
  }
  const isCondition = (step: StepOut) => step.topic === 'entry.conditions' && step.state !== 'displaced' && step.state !== 'does-not-apply'
  const metWord = (step: StepOut) => say(step.state === 'not-known' || step.value === undefined ? 'border.notKnown' : step.value === false ? 'border.notMet' : 'border.met')
  const wayLine = (route: Route) =>
    line(`${route.title} (${say(`route.stands.${route.stands}`)})`, [route.cite], [route.gist, ...route.facts.map(([word, text]) => `${word}: ${text}`), route.how ?? ''])
  const entryCites = (answered: Answered | undefined) => (answered?.ok === true ? (answered.result.answers['entry.may']?.cites ?? []) : [])
  const content: Content[] = [
    { text: 'көш', style: 'mark' },
    { text: [on === undefined ? result.on : say('paper.page', { day: onDay(lang, on), jurisdiction: say(`jurisdiction.${result.realm}`) })], style: 'stamp' },
    { text: say('paper.digest', { digest: result.corpus }), style: 'stamp' },
    { text: link, link, style: 'stamp' },
    { text: verdict.label, style: 'verdict' },
    line(verdict.sentence, main, verdict.counted === undefined ? [] : [verdict.counted]),
    ...section(
      say('companions.title'),
      travellers.map(({ name, born, answered }) =>
        line(`${name}, ${bornWords(born)}: ${answered?.ok === true ? `${answered.verdict.label}. ${answered.verdict.sentence}` : say('broken.title')}`, entryCites(answered)),
      ),
    ),
    ...section(say('arrive.title'), [
      ...['host.notifyBy', 'registration.by']
        .flatMap(told)
        .flatMap(answer => (answer.value === 'never' ? [] : [line(`${answer.label}: ${answer.shown ?? ''}`, answer.cites, answer.how ?? [])])),
      ...lists.deeds.filter(deed => deed.isSure).map(deedLine),
    ]),
    ...section(say('perhaps.title'), lists.deeds.filter(deed => !deed.isSure).map(deedLine)),
    ...section(
      say('border.title'),
      (result.answers['entry.conditions']?.because ?? []).filter(isCondition).map(step => line(step.gist, [step.cite], [metWord(step)])),
    ),
    ...section(say('work.title'), [...told('work.may').map(answer => line(`${answer.label}: ${answer.shown ?? ''}`, answer.cites)), ...lists.work.map(wayLine)]),
    ...section(say('routes.title'), lists.routes.map(wayLine)),
    ...section(
      say('late.title'),
      lists.sanctions.map(one => line(`${one.offence}: ${one.says}`, [one.cite], [one.gist])),
    ),
    ...section(
      say('numbers.title'),
      ['stay.used', 'stay.left', 'stay.earliestEntry', 'stay.nextFullEntry'].flatMap(told).map(answer => line(`${answer.label}: ${answer.shown ?? ''}`, answer.cites)),
    ),
    ...section(
      say('rights.title'),
      lists.rights.map(right => line(right.gist, [right.cite], right.until === undefined ? [] : [right.until])),
    ),
    ...section(say('treaties.title'), [
      ...lists.takenBack.map(one => line(`${one.label}: ${one.whom.join('; ')}`, [one.cite], [one.how ?? ''])),
      ...lists.bonds.binding.flatMap(({ bonds }) => bonds.map(bond => line(bond.title, [bond.cite], [bond.kind]))),
    ]),
    ...section(
      say('leaves.title'),
      [...new Set(answers.flatMap(answer => answer.leaves))].map(text => line(text)),
    ),
    ...section(
      say('assumed.title'),
      result.assumed.map(one => line(one.says)),
    ),
  ]
  return {
    info: { title: verdict.sentence, creator: 'Kosh' },
    language: lang,
    pageMargins: [48, 48, 48, 56],
    defaultStyle: { font: 'Roboto', fontSize: 10.5, lineHeight: 1.25 },
    styles: {
      mark: { fontSize: 16, bold: true, margin: [0, 0, 0, 6] },
      stamp: { fontSize: 8, color: '#3f4d46' },
      verdict: { fontSize: 18, bold: true, margin: [0, 14, 0, 4] },
      section: { fontSize: 13, bold: true, margin: [0, 12, 0, 4] },
      more: { fontSize: 9.5, color: '#3f4d46' },
      cite: { fontSize: 8.5, italics: true, color: '#3f4d46' },
    },
    content,
    footer: (page, of) => ({ text: `${result.on} · ${page}/${of}`, alignment: 'center', fontSize: 8, color: '#3f4d46', margin: [0, 16, 0, 0] }),
  }
}

function citeText({ title, place, grade, text, read }: CiteOut, lang: Lang, say: Say): string {
  const [version, compared] = [parseDay(text ?? ''), parseDay(read ?? '')]
  const dated =
    version !== undefined ? say('cite.text', { day: tableDay(lang, version) }) : compared !== undefined ? say('cite.read', { day: tableDay(lang, compared) }) : undefined
  return `${title}, ${place} (${[say(`grade.${grade}`), dated].filter(one => one !== undefined).join(', ')})`
}

/** The file of such a document, with the letters of Russian and Kazakh in it. */
export async function pdfFile(of: TDocumentDefinitions): Promise<Blob> {
  const [{ default: pdfmake }, { default: fonts }] = await Promise.all([import('pdfmake/build/pdfmake.min.js'), import('pdfmake/build/vfs_fonts.js')])
  pdfmake.addVirtualFileSystem(fonts)
  return pdfmake.createPdf(of).getBlob()
}
