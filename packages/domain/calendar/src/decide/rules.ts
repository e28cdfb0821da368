import type { Calendar, Entry } from '../entries/entry.ts'
import type { Question } from './question.ts'
import { timelineOf, type Timeline } from './timeline.ts'
import { verdictOnEntry } from './verdict-on-entry.ts'

/** What of a calendar bears on a question. */
export interface Rules {
  /** What holds it back while in force; those that are quickly looked up come first. */
  readonly denials: readonly Timeline[]
  /** It may only happen within one of each group. */
  readonly windowGroups: readonly (readonly Timeline[])[]
  /** What is in force without holding it back, and why. */
  readonly passes: readonly Passing[]
  /** Entry and moment from which on nobody knows its days. */
  readonly unknownFrom: readonly { readonly entry: Entry; readonly fromMs: number }[]
}

export interface Passing {
  readonly timeline: Timeline
  readonly because: string
  /** Whether by an exception, and then the moment at which that expires; else Infinity. */
  readonly isException: boolean
  readonly untilMs: number
}

/** The rules of a calendar that bear on a question; of its moment they know nothing. */
export function rulesFor(calendar: Calendar, question: Question): Rules {
  const judged = calendar.entries.map((entry) => ({ entry, verdict: verdictOnEntry(entry, calendar, question) }))
  const holding = judged.flatMap(({ entry, verdict }) => (verdict.holds ? [{ entry, verdict }] : []))
  const denials = holding.map(({ entry, verdict }) => timelineOf(entry, verdict.fromMs))
  return {
    denials: denials.toSorted((one, other) => effort(one) - effort(other)),
    windowGroups: question.action === 'deploy' ? windowGroups(calendar, question.type) : [],
    passes: judged.flatMap(({ entry, verdict }) => {
      const because = verdict.holds ? verdict.lifted : verdict.because
      const untilMs = verdict.holds ? verdict.fromMs : Infinity
      return because === undefined ? [] : [{ timeline: timelineOf(entry), because, isException: verdict.holds, untilMs }]
    }),
    unknownFrom: holding.flatMap(({ entry, verdict }) => {
      const { knownUntilMs } = entry.freeze ?? {}
      return knownUntilMs === undefined ? [] : [{ entry, fromMs: Math.max(knownUntilMs, verdict.fromMs) }]
    }),
  }
}

function windowGroups({ windowGroups: [ofPolicy = [], ...others], windowOfType }: Calendar, type: string | null): Timeline[][] {
  const wanted = type === null || !Object.hasOwn(windowOfType, type) ? undefined : windowOfType[type]
  const own = wanted === 'any' ? [] : wanted === undefined ? ofPolicy : ofPolicy.filter(({ name }) => name === wanted)
  return [own, ...others].filter((group) => group.length > 0).map((group) => group.map((window) => timelineOf(window)))
}

const effort = ({ entry }: Timeline): number => (entry.times.some(({ form }) => form === 'recurring') ? 1 : 0)
