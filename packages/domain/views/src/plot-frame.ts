import type { MetricJudgement } from '@locktender/contracts'
import { nameOf } from './canary-text.ts'
import { escapeHtml } from './escape-html.ts'
import { peaks } from './sparkline.ts'

export interface PlotLine {
  readonly values: readonly (number | null)[]
  /** Class of the line. */
  readonly kind: 'canary' | 'baseline'
}

export interface FrameOptions {
  readonly metric: MetricJudgement
  /** Minutes of the whole axis, the first at its left end. */
  readonly minutes: number
  readonly from: number
  readonly to: number
  readonly label: (value: number) => string
  readonly what: string
}

/** An empty plot: axes, names, minutes that were not judged; and what draws into it. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly background: string
  readonly x: (minute: number) => string
  readonly y: (value: number) => string
  /** A level line with a text, such as a limit. */
  readonly level: (value: number, kind: string, text: string) => string
  /** A mark at a minute; nothing for null. */
  readonly upright: (minute: number | null, kind: string) => string
  /** A filled strip between two levels. */
  readonly zone: (from: number, to: number) => string
  /** What lies between two lines; where one is not known, to the edge. */
  readonly area: (lower: readonly (number | null)[], upper: readonly (number | null)[]) => string
  readonly legend: (kinds: readonly PlotLine['kind'][]) => string
}

const [width, height] = [480, 240]
const inside = { left: 58, right: 468, top: 34, bottom: 192 }
const mostPoints = 410
const longestName = 30
const ticks = 4

/** Axes of a plot over the minutes of a stage; the warm-up and minutes that were left out are shaded. */
export function frame({ metric, minutes, from, to, label, what }: FrameOptions): Frame {
  const span = to > from ? to - from : 1
  const place = (value: number): number =>
    inside.bottom - ((Math.min(Math.max(value, from), to) - from) / span) * (inside.bottom - inside.top)
  const across = (minute: number): number => inside.left + ((minute - 1) / Math.max(1, minutes - 1)) * (inside.right - inside.left)
  const [x, y] = [(minute: number) => across(minute).toFixed(1), (value: number) => place(value).toFixed(1)]
  const levels = Array.from({ length: ticks + 1 }, (_, index) => from + (span * index) / ticks)
  const grid = levels.map(
    (value) =>
      `<path class="axis" d="M${inside.left} ${y(value)}H${inside.right}"/><text x="${inside.left - 6}" y="${(place(value) + 4).toFixed(1)}" text-anchor="end">${escapeHtml(label(value))}</text>`,
  )
  const times = [1, Math.max(1, Math.round(minutes / 2)), minutes].map(
    (minute, index) =>
      `<text x="${x(minute)}" y="${inside.bottom + 18}" text-anchor="${['start', 'middle', 'end'][index]}">minute ${minute}</text>`,
  )
  const strip = (kind: string, first: number, last: number): string =>
    `<rect class="${kind}" x="${x(first)}" y="${inside.top}" width="${Math.max(1, across(Math.min(minutes, last)) - across(first)).toFixed(1)}" height="${inside.bottom - inside.top}"/>`
  return {
    width,
    height,
    background: [
      `<rect class="ground" width="${width}" height="${height}"/>`,
      `<text class="name" x="${inside.left}" y="20">${escapeHtml(clip(nameOf(metric)))}</text><text x="${inside.right}" y="20" text-anchor="end">${escapeHtml(what)}</text>`,
      metric.warmup.minutes > 0 ? strip('warmup', 1, metric.warmup.minutes) : '',
      ...metric.dropped.map((dropped) => strip('dropped', dropped.from, dropped.to)),
      ...grid,
      ...times,
    ].join(''),
    x,
    y,
    level: (value, kind, text) =>
      `<path class="${kind}" d="M${inside.left} ${y(value)}H${inside.right}"/><text class="${kind}-text" x="${inside.right}" y="${(place(value) - 4).toFixed(1)}" text-anchor="end">${escapeHtml(text)}</text>`,
    upright: (minute, kind) => (minute === null ? '' : `<path class="${kind}" d="M${x(minute)} ${inside.top}V${inside.bottom}"/>`),
    zone: (low, high) =>
      `<rect class="zone" x="${inside.left}" y="${y(high)}" width="${inside.right - inside.left}" height="${Math.max(0, place(low) - place(high)).toFixed(1)}"/>`,
    area: (lower, upper) => {
      const over = upper.map((value, index) => `${x(index + 1)} ${y(value ?? to)}`)
      const under = lower.map((value, index) => `${x(index + 1)} ${y(value ?? from)}`).toReversed()
      return `<path class="band" d="M${[...over, ...under].join('L')}Z"/>`
    },
    legend: (kinds) =>
      kinds
        .map((kind, index) => {
          const left = inside.left + index * 120
          return `<path class="line ${kind}" d="M${left} ${height - 10}h28"/><text class="${kind}-text" x="${left + 34}" y="${height - 6}">${kind}</text>`
        })
        .join(''),
  }
}

/** A line with gaps where there is no value; of many points the highest of each part. */
export function linePath({ x, y }: Frame, { values, kind }: PlotLine): string {
  const points = peaks(values, mostPoints)
  const step = points.length === 0 ? 1 : values.length / points.length
  let isDrawing = false
  const path = points.map((value, index) => {
    if (value === null) {
      isDrawing = false
      return ''
    }
    const command = isDrawing ? 'L' : 'M'
    isDrawing = true
    return `${command}${x(Math.floor(index * step) + 1)} ${y(value)}`
  })
  return `<path class="line ${kind}" d="${path.join('')}"/>`
}

function clip(name: string): string {
  const characters = [...name]
  return characters.length <= longestName ? name : `${characters.slice(0, longestName - 1).join('')}…`
}
