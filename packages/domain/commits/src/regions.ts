/** Offsets `start, end, start, end, …` of disjoint stretches in rising order. */
export type Regions = readonly number[]

export const noRegions: Regions = []

/** Whether `offset` lies in one of the regions. */
export function isInside(regions: Regions, offset: number): boolean {
  let low = 0
  let high = regions.length >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (regions[2 * middle + 1]! < offset) low = middle + 1
    else high = middle
  }
  return 2 * low < regions.length && regions[2 * low]! <= offset
}
