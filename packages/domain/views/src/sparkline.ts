const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

/**
 * A row of values as block characters, for a place that shows no pictures: at most `width` of them, each the highest of its part, from
 * `from` (lowest block) to `to` (full block). A part without a value is a blank; text of another script is never in it.
 */
export function sparkline(values: readonly (number | null)[], from: number, to: number, width = 24): string {
  return peaks(values, width)
    .map((value) => {
      if (value === null) return '·'
      const place = to > from ? (value - from) / (to - from) : 0
      return blocks[Math.max(0, Math.min(blocks.length - 1, Math.floor(place * (blocks.length - 1) + 1e-9)))]!
    })
    .join('')
}

/** At most `width` values in place of many, each the highest of its part; null where a part has none. */
export function peaks(values: readonly (number | null)[], width: number): readonly (number | null)[] {
  if (values.length <= width) return values
  return Array.from({ length: width }, (_, index) => {
    const part = values.slice(Math.floor((index * values.length) / width), Math.floor(((index + 1) * values.length) / width))
    const present = part.filter((value) => value !== null)
    return present.length === 0 ? null : Math.max(...present)
  })
}
