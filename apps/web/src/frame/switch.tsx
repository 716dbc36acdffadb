import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import './switch.css'

type Props<K extends string> = {
  readonly label: string
  readonly options: readonly (readonly [key: K, name: string])[]
  readonly chosen: K
  readonly onChoose: (key: K) => void
}

/** One of a few views, side by side. */
export function Switch<K extends string>({ label, options, chosen, onChoose }: Props<K>) {
  return (
    <ToggleButtonGroup
      className="switch"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={keys => {
        const found = options.find(([key]) => keys.has(key))
        if (found !== undefined) onChoose(found[0])
      }}
    >
      {options.map(([key, name]) => (
        <ToggleButton key={key} id={key} className="switch-part">
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
