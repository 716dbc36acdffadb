import { useMemo, type ReactNode } from 'react'
import {
  Autocomplete,
  Button,
  Collection,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
  Select,
  SelectValue,
  Text,
  type Key,
} from 'react-aria-components'
import { Chevron } from '../frame/chevron.js'
import { focusOnArrival } from '../frame/focus.js'
import { blankClass, type BlankLook } from './blank.js'

/** One thing to choose. `also` are other names and codes by which it is found. */
export type Option = { readonly code: string; readonly name: string; readonly shown?: string; readonly also?: readonly string[] }
export type Section = { readonly title: string; readonly options: readonly Option[] }

type Props = {
  readonly look: BlankLook
  readonly label: string
  readonly empty: string
  readonly chosen: string | undefined
  readonly onChoose: (code: string) => void
  readonly sections: readonly Section[]
  /** With it the list is searched by typing. */
  readonly search?: { readonly label: string; readonly none: string }
  readonly showCodes?: boolean
  /** What stands in the sentence instead of the name. */
  readonly wordIt?: (option: Option) => string
  readonly isWrong?: boolean
  readonly id?: string
}

/** A blank that opens a list: short ones plain, long ones with a field to search them. */
export function Choice({ look, label, empty, chosen, onChoose, sections, search, showCodes = false, wordIt, isWrong = false, id }: Props) {
  const found = sections.flatMap(section => section.options).find(option => option.code === chosen)
  const searchable = useMemo(() => new Map(sections.flatMap(section => section.options.map(option => [option.code, foldedNames(option)] as const))), [sections])
  const choose = (key: Key | null) => {
    if (typeof key === 'string') onChoose(key.slice(key.indexOf(' ') + 1))
  }
  const list = (
    <ListBox className="choices" aria-label={label} renderEmptyState={() => <div className="choices-empty">{search?.none}</div>}>
      {sections.map((section, at) => (
        <OneSection key={section.title} section={section} at={at} titled={sections.length > 1} showCodes={showCodes} />
      ))}
    </ListBox>
  )
  return (
    <Select className={look === 'pick' ? 'field' : 'choice-blank'} aria-label={label} value={found === undefined ? null : keyOf(sections, found.code)} onChange={choose}>
      <Button className={blankClass(look, found !== undefined, isWrong)} {...(id === undefined ? {} : { id })}>
        <SelectValue>{() => (found === undefined ? empty : (wordIt?.(found) ?? found.name))}</SelectValue>
        {look !== 'told' && <Chevron />}
      </Button>
      <Popover className="menu" placement="bottom start">
        {search === undefined ? (
          list
        ) : (
          <Autocomplete filter={(_, typed, node) => matches(searchable.get(codeOf(node.key)) ?? [], typed)}>
            <SearchField className="search field" aria-label={search.label}>
              <Input className="input" placeholder={search.label} ref={focusOnArrival} />
            </SearchField>
            {list}
          </Autocomplete>
        )}
      </Popover>
    </Select>
  )
}

function OneSection({ section, at, titled, showCodes }: { readonly section: Section; readonly at: number; readonly titled: boolean; readonly showCodes: boolean }): ReactNode {
  const items = section.options.map(option => (
    <ListBoxItem key={option.code} id={`${at} ${option.code}`} className="choice" textValue={option.name}>
      <Text slot="label">{option.name}</Text>
      {showCodes && (
        <span className="code" aria-hidden="true">
          {option.code}
        </span>
      )}
    </ListBoxItem>
  ))
  if (!titled) return <Collection>{items}</Collection>
  return (
    <ListBoxSection>
      <Header className="choices-heading">{section.title}</Header>
      {items}
    </ListBoxSection>
  )
}

/** A state may stand in two sections, so keys carry the section. */
function keyOf(sections: readonly Section[], code: string): string {
  const at = sections.findIndex(section => section.options.some(option => option.code === code))
  return `${at} ${code}`
}

function codeOf(key: Key): string {
  const text = String(key)
  return text.slice(text.indexOf(' ') + 1)
}

function foldedNames(option: Option): readonly string[] {
  return [option.name, option.code, ...(option.also ?? [])].map(fold)
}

/** Any word of a name may begin with what was typed; a code must begin with it. */
function matches(names: readonly string[], typed: string): boolean {
  const wanted = fold(typed)
  return wanted === '' || names.some(name => name.startsWith(wanted) || name.includes(` ${wanted}`))
}

/** Lower case without accents and punctuation; Kazakh letters stay apart from Russian ones. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/(?<=[a-z])\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
