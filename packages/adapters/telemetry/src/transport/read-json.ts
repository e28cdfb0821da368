import type { Ports } from '../ports.ts'
import { exchange, type ExchangeOptions } from './exchange.ts'
import type { HttpCall } from './http-call.ts'

/** JSON of an answer that went well, or why there is none. */
export type JsonAnswer = { readonly json: unknown; readonly findings: readonly string[] } | { readonly error: string }

/** Sends a call and reads its answer as JSON. */
export async function readJson(call: HttpCall, ports: Ports, options: ExchangeOptions): Promise<JsonAnswer> {
  const got = await exchange({ ...call, tls: options.access.tls }, ports, options)
  if ('error' in got) return got
  try {
    return { json: JSON.parse(got.answer.text), findings: got.findings }
  } catch {
    return { error: `${call.url.host} answers with something that is no JSON` }
  }
}

/** A value as a map; undefined when it is none. */
export function asMap(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
}

/** A value as a list; empty when it is none. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Text as it is, anything else as its JSON; undefined for null and for what is not there. */
export function asText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** A number, given as one or as text (`"NaN"`, `"+Inf"`); null for anything else. */
export function asNumber(value: unknown): number | null {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || value.trim() === '') return null
  const special: Readonly<Record<string, number>> = { NaN: NaN, '+Inf': Infinity, Inf: Infinity, '-Inf': -Infinity }
  const number = special[value] ?? Number(value)
  return Number.isNaN(number) && value !== 'NaN' ? null : number
}
