import type { Shade } from './shades.js'

/** The patterns that fills refer to; drawn once a page. */
export function Patterns() {
  return (
    <svg className="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="fill-dots" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" className="dots-ground" />
          <circle cx="2.5" cy="2.5" r="1" className="dots-dot" />
        </pattern>
        <pattern id="fill-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4" height="4" className="hatch-ground" />
          <rect width="1.6" height="4" className="hatch-line" />
        </pattern>
        <pattern id="fill-bars" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" className="bars-ground" />
          <rect width="4" height="1.5" className="bars-line" />
        </pattern>
        <pattern id="fill-rings" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className="rings-ground" />
          <circle cx="3" cy="3" r="1.5" className="rings-ring" />
        </pattern>
        <pattern id="fill-specks" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" className="specks-ground" />
          <circle cx="3.5" cy="3.5" r="0.9" className="specks-speck" />
        </pattern>
        <pattern id="fill-posts" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" className="posts-ground" />
          <rect width="1.2" height="5" className="posts-line" />
        </pattern>
      </defs>
    </svg>
  )
}

/** A key of the legend: the same fill as on the map. */
export function Swatch({ shade }: { readonly shade: Shade | 'disputed' }) {
  return (
    <svg className="swatch" width="26" height="16" viewBox="0 0 26 16" aria-hidden="true" focusable="false">
      <rect className={`land ${shade}`} x="0.5" y="0.5" width="25" height="15" />
    </svg>
  )
}
