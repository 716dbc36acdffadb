import { useEffect, useState } from 'react'
import { Button, DropZone, FileTrigger, ProgressBar } from 'react-aria-components'
import { iso, parseDay, type Day } from '@kosh/norms'
import type { Lang } from '@kosh/desk'
import { Choice } from '../ask/choice.js'
import { DayBlank } from '../ask/day-blank.js'
import { useDesk } from '../desk/desk.js'
import { Switch } from '../frame/switch.js'
import { useFragment } from '../page/fragment.js'
import { PageFrame } from '../page/page-frame.js'
import { useSpeech } from '../words/say.js'
import { Columns } from './columns.js'
import { Results } from './results.js'
import { useScreening } from './screening-desk.js'
import type { Wanted } from './calls.js'
import './screen.css'

/** Screen: a list of journeys in, until when each was lawful out. The file is read on this device and sent nowhere. */
export function ScreenPage({ today, speak }: { readonly today: Day; readonly speak: (lang: Lang) => void }) {
  const { lang, say } = useSpeech()
  const desk = useDesk()
  const [fragment, change] = useFragment()
  const { state, open, look, screen, turn, save, close } = useScreening()
  const [mapping, map] = useState<Wanted['mapping']>({})
  const [order, choose] = useState<'none' | 'DMY' | 'MDY'>('none')
  const to = fragment.get('to') ?? 'KAZ'
  const on = parseDay(fragment.get('on') ?? '') ?? today
  useEffect(() => {
    document.title = say('screen.pageTitle')
  }, [say])
  const wanted = (columns: Wanted['mapping'] = mapping): Wanted => ({ to, on: iso(on), lang, mapping: columns, ...(order === 'none' ? {} : { order }) })
  const take = (file: File | undefined) => {
    if (file === undefined) return
    map({})
    open(file, wanted({}))
  }
  const remap = (columns: Wanted['mapping']) => {
    map(columns)
    if (state.file !== undefined) look(state.file, wanted(columns))
  }
  const { file, looked, done, totals, issues, broken } = state
  const isReady = looked !== undefined && looked.issues.length === 0 && done === undefined
  return (
    <PageFrame speak={speak} path="/screen">
      <div className="wide shelf screen">
        <h1 className="page-title">{file === undefined ? say('screen.title') : file.name}</h1>
        <p className="lead">{say('screen.lead')}</p>
        {totals === undefined && (
          <>
            <div className="screen-controls">
              {desk !== undefined && (
                <div>
                  <span className="field-label" aria-hidden="true">
                    {say('map.destination')}
                  </span>
                  <Choice
                    look="pick"
                    label={say('map.destination')}
                    empty={say('blank.to.empty')}
                    chosen={to}
                    onChoose={code => change({ to: code === 'KAZ' ? undefined : code })}
                    sections={[{ title: say('state.held'), options: desk.states.filter(one => desk.held.includes(one.code)) }]}
                    search={{ label: say('state.search'), none: say('state.none') }}
                    showCodes
                    id="screen-to"
                  />
                </div>
              )}
              <div>
                <span className="field-label" aria-hidden="true">
                  {say('screen.on')}
                </span>
                <DayBlank
                  look="pick"
                  label={say('screen.on')}
                  empty=""
                  question={say('screen.on')}
                  why={say('screen.onWhy')}
                  chosen={iso(on)}
                  onChoose={found => change({ on: found })}
                  id="screen-on"
                />
              </div>
            </div>
            {file === undefined && (
              <DropZone className="drop" aria-label={say('screen.drop')} onDrop={event => void dropped(event.items, take)}>
                <FileTrigger acceptedFileTypes={['.csv', '.tsv', '.txt', '.parquet']} onSelect={files => take(files?.[0])}>
                  <Button className="button filled">{say('screen.choose')}</Button>
                </FileTrigger>
                <p>{say('screen.drop')}</p>
                <p className="hint">{say('screen.columnsHint')}</p>
              </DropZone>
            )}
          </>
        )}
        {issues !== undefined && (
          <div className="screen-trouble" role="alert">
            {issues.map(issue => (
              <p key={issue.code + issue.field}>
                <b>{issue.message}</b> {issue.remedy}
              </p>
            ))}
            <Button className="button" onPress={close}>
              {say('screen.other')}
            </Button>
          </div>
        )}
        {broken !== undefined && (
          <div className="screen-trouble" role="alert">
            <p>
              <b>{say('screen.broken')}</b>
            </p>
            <Button className="button" onPress={close}>
              {say('screen.other')}
            </Button>
          </div>
        )}
        {file !== undefined && looked !== undefined && totals === undefined && issues === undefined && (
          <>
            <Columns looked={looked} mapping={mapping} onMap={remap} />
            <div className="screen-order">
              <Switch
                label={say('screen.order')}
                options={[
                  ['none', say('screen.order.none')],
                  ['DMY', say('screen.order.DMY')],
                  ['MDY', say('screen.order.MDY')],
                ]}
                chosen={order}
                onChoose={choose}
              />
            </div>
            <div className="screen-go">
              <Button className="button filled" isDisabled={!isReady} onPress={() => screen(file, wanted())}>
                {say('screen.go')}
              </Button>
              <Button className="button" onPress={close}>
                {say('screen.other')}
              </Button>
            </div>
            {done !== undefined && (
              <ProgressBar className="screen-progress" aria-label={say('screen.working')} value={Math.round(done * 100)}>
                {({ percentage = 0 }) => (
                  <>
                    <span>{say('screen.working')}</span>
                    <span className="bar">
                      <span style={{ inlineSize: `${percentage}%` }} />
                    </span>
                  </>
                )}
              </ProgressBar>
            )}
          </>
        )}
        {totals !== undefined && <Results state={state} onTurn={turn} onSave={save} onClose={close} />}
      </div>
    </PageFrame>
  )
}

type Dropped = { readonly kind: string; readonly getFile?: () => Promise<File> }
async function dropped(items: readonly Dropped[], take: (file: File | undefined) => void): Promise<void> {
  const found = items.find(item => item.kind === 'file')
  take(await found?.getFile?.())
}
