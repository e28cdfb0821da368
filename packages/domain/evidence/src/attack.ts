import type { Evidence } from './evidence.ts'
import { readEvidence } from './read-evidence.ts'
import type { ReadOptions } from './read-evidence.ts'

export const encoder = new TextEncoder()

/** A report that somebody has made on purpose, and how its reading has to end. */
export interface Attack {
  readonly because: string
  readonly report: string | Uint8Array | (() => Iterable<string>)
  readonly options?: ReadOptions
  /** Reason code without its family, or `ok`. */
  readonly ends: string
  readonly numbers?: Readonly<Record<string, number>>
}

function* bytesOf(report: Attack['report']): Generator<Uint8Array> {
  if (report instanceof Uint8Array) yield report
  else for (const part of typeof report === 'string' ? [report] : report()) yield encoder.encode(part)
}

export const readAttack = ({ report, options }: Attack): Promise<Evidence> => readEvidence(bytesOf(report), options)

export const suite = (inside: string, attributes = ''): string => `<testsuite${attributes}>${inside}</testsuite>`
export const lcovOf = (...lines: readonly string[]): string => `SF:a\n${lines.join('\n')}\nend_of_record\n`
export const sarifOf = (run: object): string => JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'T' } }, ...run }] })
export const eslintOf = (message: string): string => `[{"filePath":"a.js","messages":[${message}]}]`

export function* repeated(start: string, part: string, times: number, end = ''): Generator<string> {
  yield start
  for (let i = 0; i < times; i++) yield part
  yield end
}

export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
