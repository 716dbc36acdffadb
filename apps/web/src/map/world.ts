import { geoArea, geoContains, geoNaturalEarth1, geoPath } from 'd3-geo'
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import { feature } from 'topojson-client'
import atlas from 'world-atlas/countries-50m.json?url'
import { disputedOutlines, disputedPolygons, disputedShapes } from './disputed.js'

/** A shape of the map, already drawn: `d` in a frame of `frame`, and where a dot stands in place of a shape too small to see. */
export type Shape = { readonly code: string | undefined; readonly d: string; readonly x: number; readonly y: number; readonly isDot: boolean }
export type World = { readonly shapes: readonly Shape[]; readonly disputed: string }

/** Natural Earth projection without the Antarctic; on a phone the part around the law that is held. */
export const frame = { width: 960, height: 452 } as const
export const closeFrame = { x: 430, y: 28, width: 420, height: 330 } as const

let read: Promise<World> | undefined
/** Fetched and drawn once, when a map is first shown. Rejects when it cannot be fetched; asks anew the next time. */
export function readWorld(): Promise<World> {
  read ??= fetchWorld().catch((cause: unknown) => {
    read = undefined
    throw cause
  })
  return read
}

async function fetchWorld(): Promise<World> {
  const answer = await fetch(atlas)
  if (!answer.ok) throw new Error(`the map: ${answer.status}`)
  const topology = (await answer.json()) as Parameters<typeof feature>[0]
  const countries = topology.objects['countries']
  if (countries?.type !== 'GeometryCollection') throw new Error('the map: no countries')
  return drawn(feature(topology, countries).features)
}

type Polygon = { readonly type: 'Polygon'; readonly coordinates: number[][][] }
type MultiPolygon = { readonly type: 'MultiPolygon'; readonly coordinates: number[][][][] }
type Land = {
  readonly id?: string | number | undefined
  readonly properties: { readonly name?: string } | null
  readonly geometry: Polygon | MultiPolygon | { readonly type: string }
}
const isArea = (geometry: Land['geometry']): geometry is Polygon | MultiPolygon => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
const antarctica = '010'
/** Shapes under so many square units are drawn as dots. */
const smallest = 9

function drawn(lands: readonly Land[]): World {
  const projection = geoNaturalEarth1()
    .fitSize([frame.width, 490], { type: 'Sphere' })
    .translate([frame.width / 2, 250])
  const path = geoPath(projection).digits(1)
  const byNumber = new Map(codes.map(([, alpha3 = '', number = '']) => [number, alpha3] as const))
  const shapes: Shape[] = []
  const disputed: string[] = []
  for (const land of lands) {
    const { id, geometry, properties } = land
    if (id === antarctica || !isArea(geometry)) continue
    if (disputedShapes.includes(properties?.name ?? '')) {
      disputed.push(path(geometry) ?? '')
      continue
    }
    const { kept, taken } = parted(geometry, String(id))
    disputed.push(...taken.map(polygon => path(polygon) ?? ''))
    const [x, y] = path.centroid(kept)
    shapes.push({ code: id === undefined ? undefined : byNumber.get(String(id)), d: path(kept) ?? '', x, y, isDot: path.area(kept) < smallest })
  }
  disputed.push(...disputedOutlines.map(outline => path(closed(outline)) ?? ''))
  return { shapes, disputed: disputed.join('') }
}

/** The shape of a state without the polygons of it that are disputed. */
function parted(geometry: Polygon | MultiPolygon, number: string): { readonly kept: Polygon | MultiPolygon; readonly taken: readonly Polygon[] } {
  const points = disputedPolygons.filter(one => one.of === number).map(one => [...one.at] as [number, number])
  if (points.length === 0 || geometry.type === 'Polygon') return { kept: geometry, taken: [] }
  const polygons = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
  const isTaken = (polygon: Polygon) => points.some(point => geoContains(polygon, point))
  return { kept: { type: 'MultiPolygon', coordinates: polygons.filter(one => !isTaken(one)).map(one => one.coordinates) }, taken: polygons.filter(isTaken) }
}

/** A ring the way round that encloses the smaller part of the globe. */
function closed(outline: readonly (readonly [number, number])[]): Polygon {
  const ring = [...outline, ...outline.slice(0, 1)].map(([longitude, latitude]) => [longitude, latitude])
  const polygon: Polygon = { type: 'Polygon', coordinates: [ring] }
  return geoArea(polygon) > 2 * Math.PI ? { type: 'Polygon', coordinates: [ring.toReversed()] } : polygon
}
