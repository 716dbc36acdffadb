/**
 * Areas whose status states dispute. The stock geometry draws each on one side, so they are hatched over it. Some are shapes of their own
 * there; Crimea is one polygon of a larger state; of the rest an outline is drawn, exact to about a fifth of a degree, which is less than a
 * pixel of a map of the world.
 */

/** By the name that the geometry gives them. */
export const disputedShapes: readonly string[] = ['Somaliland', 'Kosovo', 'N. Cyprus', 'Siachen Glacier', 'W. Sahara', 'Falkland Is.']

/** A point in a polygon that is taken out of the shape of a state, by the ISO 3166-1 number of that state. */
export const disputedPolygons: readonly { readonly of: string; readonly at: readonly [longitude: number, latitude: number] }[] = [{ of: '643', at: [34.2, 45.3] }]

/** Outlines as longitude and latitude. */
export const disputedOutlines: readonly (readonly (readonly [longitude: number, latitude: number])[])[] = [
  // Kashmir with Aksai Chin
  [
    [74, 32.9],
    [75.3, 32.3],
    [75.9, 32.5],
    [76.8, 33.2],
    [77.8, 32.9],
    [78.4, 32.5],
    [79.4, 32.6],
    [79.2, 33.2],
    [79.8, 34.2],
    [80.3, 35.4],
    [79.6, 35.9],
    [78.3, 35.7],
    [77.8, 35.5],
    [76.9, 36],
    [76.1, 36.3],
    [75.4, 36.9],
    [74.5, 37],
    [72.7, 36.8],
    [72.5, 36.2],
    [72.7, 35.8],
    [73.7, 35.2],
    [73.4, 34.4],
    [73.6, 33.5],
  ],
  // Arunachal Pradesh
  [
    [92.1, 26.9],
    [91.9, 27.4],
    [91.6, 27.7],
    [92.3, 27.8],
    [92.7, 28.1],
    [93.3, 28.6],
    [94, 28.9],
    [94.6, 29.3],
    [95.3, 29.1],
    [96, 29.4],
    [96.4, 28.9],
    [97, 28.3],
    [97.3, 28],
    [97, 27.8],
    [95.8, 28.2],
    [94.7, 27.7],
    [93.8, 27.1],
    [92.9, 26.9],
  ],
  // Abkhazia
  [
    [40, 43.4],
    [40.7, 43.5],
    [42.1, 43.2],
    [41.9, 42.8],
    [41.6, 42.4],
    [41, 42.9],
  ],
  // South Ossetia
  [
    [43.5, 42.5],
    [44.2, 42.6],
    [44.5, 42.4],
    [44.3, 42.1],
    [43.8, 42.1],
  ],
  // Transnistria
  [
    [28.9, 48],
    [29.2, 47.8],
    [29.5, 47.3],
    [30, 46.8],
    [30, 46.4],
    [29.6, 46.6],
    [29.3, 47.1],
    [28.9, 47.6],
  ],
  // Golan
  [
    [35.65, 33.3],
    [35.85, 33.3],
    [35.9, 32.9],
    [35.7, 32.7],
  ],
  // Halaib
  [
    [34.2, 22],
    [35.6, 23.1],
    [36.9, 22],
  ],
]
