import type { HttpSource } from '@locktender/contracts'
import type { Ports } from '../ports.ts'
import type { MetricSource, SourceAnswer, SourceRequest } from '../source-answer.ts'
import { openAddress } from '../transport/access.ts'
import { addressText } from '../transport/addresses.ts'
import { asNumber, readJson } from '../transport/read-json.ts'
import { answerOf } from './answer-of.ts'
import { atPointer } from './json-pointer.ts'
import { readTime } from './read-time.ts'

/** Any address that answers with JSON: a list of points, each with a time (the end of its interval) and a number. */
export function httpSource(name: string, policy: HttpSource, ports: Ports): MetricSource {
  const { url } = openAddress(policy.http, { auth: policy.auth, tls: policy.tls }, ports, name)
  return {
    name,
    kind: 'http',
    address: addressText(url).replace(/(?:%7B|\{).*$/s, ''),
    role: 'judged',
    language: 'plain',
    parts: ['bad', 'all', 'value'],
    fetch: (request) => fetchPoints(name, policy, request, ports),
  }
}

async function fetchPoints(
  name: string,
  policy: HttpSource,
  { text: query, part, range }: SourceRequest,
  ports: Ports,
): Promise<SourceAnswer> {
  const filled: Readonly<Record<string, string>> = {
    query,
    from: String(range.fromSeconds),
    to: String(range.toSeconds),
    step: String(range.stepSeconds),
  }
  const template = policy.http.replaceAll(/\{(query|from|to|step)\}/g, (_, key: string) => encodeURIComponent(filled[key] ?? ''))
  const { url, access } = openAddress(template, { auth: policy.auth, tls: policy.tls }, ports, name)
  const got = await readJson({ method: 'GET', url, headers: access.headers }, ports, { access })
  if ('error' in got) return { status: 'error', query, message: got.error }
  const { at = '', time = '/0', value = '/1' } = policy
  const points = atPointer(got.json, at)
  if (!Array.isArray(points)) return { status: 'error', query, message: `${url.host}: there is no list of points at ${JSON.stringify(at)}` }
  const samples: { t: number; value: number }[] = []
  for (const point of points as readonly unknown[]) {
    const [t, number] = [readTime(atPointer(point, time)), atPointer(point, value)]
    const read = asNumber(number)
    if (t === null || (read === null && number !== null)) {
      return {
        status: 'error',
        query,
        message: `${url.host}: a point has no time at ${JSON.stringify(time)} or no number at ${JSON.stringify(value)}`,
      }
    }
    if (read !== null) samples.push({ t, value: read })
  }
  return answerOf(query, [{ labels: {}, shape: part === 'value' ? 'value' : 'count', samples }], got.findings)
}
