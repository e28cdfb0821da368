import type { Masks } from '../masks.ts'
import type { Annotation } from '../results.ts'

/** What one step of a job writes; steps of composite actions write into the log of the step that calls them. */
export interface StepLog {
  readonly write: (line: string) => void
  /** Kept only in debug mode. */
  readonly debug: (line: string) => void
  /** An annotation, and its line in the log. */
  readonly issue: (level: Annotation['level'], message: string, place?: Omit<Annotation, 'level' | 'message'>) => void
  readonly addSummary: (markdown: string) => void
  readonly text: () => string
  readonly annotations: () => readonly Annotation[]
  readonly summary: () => string
}

/** Per type and step; more are only in the log. */
export const maxAnnotations = 10
export const maxAnnotationLength = 4096

export function createStepLog(masks: Masks, keepDebug: boolean): StepLog {
  const lines: string[] = []
  const annotations: Annotation[] = []
  const summaries: string[] = []
  const write = (line: string): void => {
    lines.push(...masks.apply(line).split(/\r?\n/))
  }
  return {
    write,
    debug: (line) => {
      if (keepDebug) write(`##[debug]${line}`)
    },
    issue: (level, message, place = {}) => {
      const shown = masks.apply(message).slice(0, maxAnnotationLength)
      if (annotations.filter((annotation) => annotation.level === level).length < maxAnnotations)
        annotations.push({ level, message: shown, ...place })
      write(`##[${level}]${shown}`)
    },
    addSummary: (markdown) => {
      summaries.push(markdown.split('\n').map(masks.apply).join('\n'))
    },
    text: () => lines.join('\n'),
    annotations: () => annotations.map((annotation) => ({ ...annotation })),
    summary: () => summaries.join('\n'),
  }
}
