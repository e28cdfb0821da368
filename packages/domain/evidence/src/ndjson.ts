import type { LineHandler, LineReading } from './line-stream.ts'
import { isObject } from './json-value.ts'
import { Refusal } from './refusal.ts'
import type { Report } from './report.ts'

/** Reads the events of one stream of JSON lines. `foreign` counts the lines that are none. */
export interface EventHandler {
  event(event: Readonly<Record<string, unknown>>): void
  end(foreign: number): void
}

/** A line format whose lines are JSON objects; lines of other programs may stand between them. */
export function jsonLines(
  known: (event: Readonly<Record<string, unknown>>) => boolean,
  open: (report: Report) => EventHandler,
): LineReading {
  return {
    accepts: (lines) => lines.some((line) => known(eventOf(line) ?? {})),
    read: (report) => new JsonLines(known, open(report)),
  }
}

class JsonLines implements LineHandler {
  readonly #known: (event: Readonly<Record<string, unknown>>) => boolean
  readonly #handler: EventHandler
  #foreign = 0
  #last = ''

  constructor(known: (event: Readonly<Record<string, unknown>>) => boolean, handler: EventHandler) {
    this.#known = known
    this.#handler = handler
  }

  line(text: string): void {
    if (text.trim() === '') return
    const event = eventOf(text)
    this.#last = event === undefined ? text : ''
    if (event !== undefined && this.#known(event)) this.#handler.event(event)
    else this.#foreign++
  }

  end(cut: boolean): void {
    if (cut && this.#last.trimStart().startsWith('{')) throw new Refusal('evidence/truncated', 'The last line is half a JSON object.')
    this.#handler.end(this.#foreign)
  }
}

function eventOf(line: string): Readonly<Record<string, unknown>> | undefined {
  if (!line.trimStart().startsWith('{')) return undefined
  try {
    const event: unknown = JSON.parse(line)
    return isObject(event) ? (event as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
