import { say, type CheckResult, type CiteOut, type Deed, type Lang, type Lists, type Route, type TopicAnswer } from '@kosh/desk'
import { fullDay } from '@kosh/desk/day-words'
import { never, parseDay } from '@kosh/norms'
import { citesText } from './cite-text.js'
import { wrapped, type Painter } from './paper.js'
import { wordsOf } from './words.js'

/** The lists of an answer on paper: what work takes, ways to stay longer, what follows a breach, rights. Each line has its article. */

type Look = { readonly lang: Lang; readonly paint: Painter }

/** Whether work is allowed, and what it takes. */
export function workText(result: CheckResult, { work }: Lists, look: Look): string {
  const { lang, paint } = look
  const may = result.answers['work.may']
  if (may === undefined || may.stands === 'silent') return ''
  return [
    paint.bold(say(lang, 'section.work')),
    ...groundedLines('work.may', may, look),
    ...(work.length === 0 ? [] : [`  ${say(lang, 'section.work.routes')}`, ...routesLines(work, look, true)]),
  ].join('\n')
}

/** What is decided about an application for protection: which state is responsible, and whether it is examined at the border. */
export function protectionText({ answers }: CheckResult, look: Look): string {
  const lines = ['protection.responsible', 'protection.border'].flatMap(topic => {
    const answer = answers[topic]
    return answer === undefined || answer.stands === 'silent' ? [] : groundedLines(topic, answer, look)
  })
  return lines.length === 0 ? '' : [look.paint.bold(say(look.lang, 'section.protection')), ...lines].join('\n')
}

/** An answer with the rules that gave it. */
function groundedLines(topic: string, answer: TopicAnswer, look: Look): readonly string[] {
  const said = answer.stands === 'settled' ? (answer.shown ?? '') : say(look.lang, `stands.${answer.stands}`)
  const grounds = answer.because.filter(step => step.topic === topic && step.state === 'applies' && step.value === answer.value)
  return [wrapped(`${answer.label}: ${said}`, 2, 2), ...grounds.flatMap(step => [wrapped(step.gist, 4, 2), ...citeLines([step.cite], look, 6)])]
}

/** The ways to stay longer: those open, `inFull` with what they still need; the others by name. */
export function routesText({ routes }: Lists, look: Look, inFull: boolean): string {
  return routes.length === 0 ? '' : [look.paint.bold(say(look.lang, 'section.routes')), ...routesLines(routes, look, inFull)].join('\n')
}

function routesLines(routes: readonly Route[], look: Look, inFull: boolean): readonly string[] {
  const { lang, paint } = look
  const missing = (route: Route) => say(lang, 'route.missing', { n: route.conditions.filter(one => one.met === 'not-known').length })
  const open = routes.filter(route => route.stands !== 'unmet')
  const closed = routes.filter(route => route.stands === 'unmet')
  const closedLine = `${say(lang, 'route.unmetCount', { n: closed.length })}: ${closed.map(route => route.title).join('; ')}`
  return [
    ...open.flatMap(route => (inFull || route.stands === 'met' ? routeLines(route, look) : [wrapped(`· ${route.title}: ${missing(route)}`, 2, 2)])),
    ...(inFull || open.every(route => route.stands === 'met') ? [] : [paint.faint(wrapped(wordsOf(lang).conditionsByWhy, 2))]),
    ...(closed.length === 0 ? [] : [paint.faint(wrapped(closedLine, 2, 2))]),
  ]
}

function routeLines(route: Route, look: Look): readonly string[] {
  const { lang, paint } = look
  const facts = route.facts.map(([word, text]) => `${word}: ${text}`)
  const conditions = route.conditions.filter(one => one.met !== 'yes')
  return [
    wrapped(`· ${route.title}: ${say(lang, `route.${route.stands}`)}`, 2, 2),
    ...(facts.length === 0 ? [] : [wrapped(facts.join('; '), 4, 2)]),
    ...(route.how === undefined ? [] : [wrapped(route.how, 4, 2)]),
    ...conditions.map(one => wrapped(`${say(lang, `condition.${one.met}`)}: ${one.gist}`, 4, 2)),
    ...citeLines([route.cite], { lang, paint }, 4),
  ]
}

/** What follows for whoever is late or in breach, in money of that day. */
export function sanctionsText({ sanctions }: Lists, look: Look): string {
  const { lang, paint } = look
  if (sanctions.length === 0) return ''
  return [
    paint.bold(say(lang, 'section.late')),
    ...sanctions.flatMap(one => [
      wrapped(`${say(lang, `who.${one.who as 'foreigner'}`)}: ${one.gist}`, 2, 2),
      wrapped(one.says, 4, 2),
      ...(one.decides === undefined ? [] : [wrapped(`${say(lang, 'sanction.decides')}: ${one.decides}`, 4, 2)]),
      ...citeLines([one.cite], look, 4),
    ]),
  ].join('\n')
}

export function rightsText({ rights }: Lists, look: Look): string {
  const { lang, paint } = look
  if (rights.length === 0) return ''
  return [
    paint.bold(say(lang, 'section.rights')),
    ...rights.flatMap(one => [
      wrapped(`· ${one.gist}${one.until === undefined ? '' : ` (${say(lang, 'right.until', { day: one.until })})`}`, 2, 2),
      ...citeLines([one.cite], look, 4),
    ]),
  ].join('\n')
}

/** Whom the state of citizenship takes back, and the treaties that bind it and the destination: how many of each kind, `inFull` which. */
export function treatiesText({ bonds, takenBack, papersAccepted }: Lists, look: Look, inFull: boolean): string {
  const { lang, paint } = look
  const n = bonds.binding.reduce((sum, one) => sum + one.bonds.length, 0)
  const lines = [
    ...takenBack.slice(0, 1).map(one => `  ${one.label}`),
    ...takenBack.map(one => wrapped(`· ${one.whom.join('; ')} — ${one.title} (${one.standing})`, 4, 2)),
    ...(papersAccepted === undefined ? [] : [wrapped(`${papersAccepted.label}: ${papersAccepted.says}`, 2, 2), ...citeLines(papersAccepted.cites, look, 4)]),
    ...(n === 0 ? [] : [wrapped(`${say(lang, 'treaties.binding', { n })}: ${bonds.binding.map(one => `${one.kind} ${one.bonds.length}`).join('; ')}`, 2, 2)]),
    ...(inFull ? bonds.binding.flatMap(one => one.bonds.map(bond => wrapped(`· ${bond.title} (${one.kind})`, 4, 2))) : []),
    ...(bonds.unseen.length === 0 ? [] : [wrapped(`${say(lang, 'treaties.unseen')}: ${bonds.unseen.map(one => one.title).join('; ')}`, 2, 2)]),
    ...(inFull || n === 0 ? [] : [paint.faint(wrapped(wordsOf(lang).treatiesByWhy, 2))]),
  ]
  return lines.length === 0 ? '' : [paint.bold(say(lang, 'section.treaties')), ...lines].join('\n')
}

/** Deeds of the lists, as lines for the section of duties, each under the day by which it sorts. */
export function deedLines({ deeds }: Lists, look: Look): readonly { readonly day: string; readonly lines: readonly string[] }[] {
  return deeds.map(deed => ({ day: deed.by === undefined || deed.by === 'never' ? '9998' : deed.by, lines: linesOf(deed, look) }))
}

function linesOf(deed: Deed, look: Look): readonly string[] {
  const { lang } = look
  const day = deed.by === undefined ? undefined : parseDay(deed.by)
  const by = day === undefined ? say(lang, 'deed.notKnown') : day === never ? say(lang, 'deed.noDay') : fullDay(lang, day)
  return [
    wrapped(`${say(lang, `who.${deed.who as 'foreigner'}`)}${deed.isSure ? '' : ` (${say(lang, 'deed.perhaps')})`}: ${deed.gist} ${wordsOf(lang).until} ${by}`, 2, 2),
    ...(deed.facts.length === 0 ? [] : [wrapped(deed.facts.map(([word, text]) => `${word}: ${text}`).join('; '), 4)]),
    ...(deed.how === undefined ? [] : [wrapped(deed.how, 4)]),
    ...(deed.sanction === undefined ? [] : [wrapped(`${say(lang, 'deed.sanction')}: ${deed.sanction}`, 4)]),
    ...citeLines([deed.cite], look, 4),
  ]
}

const citeLines = (cites: readonly CiteOut[], { lang, paint }: Look, indent: number): readonly string[] => citesText(lang, cites).map(text => paint.faint(wrapped(text, indent, 2)))
