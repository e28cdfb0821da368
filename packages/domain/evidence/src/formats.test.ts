import { describe, expect, it } from 'vitest'
import type { Evidence } from './evidence.ts'
import { readEvidence } from './read-evidence.ts'
import type { ReadOptions } from './read-evidence.ts'
import { formats } from './registry.ts'
import type { ReportCase } from './report-case.ts'

const encoder = new TextEncoder()

/** Fails when a format has no cases: a format without a report of its own is not known to be read at all. */
const tables = await Promise.all(
  formats.map(async (format) => {
    const { cases } = (await import(`./formats/${format.id}.cases.ts`)) as { cases: readonly ReportCase[] }
    return { format, cases }
  }),
)
const all = tables.flatMap(({ format, cases }) => cases.map((one) => ({ ...one, id: format.id, openEnded: format.openEnded === true })))

function* pieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  const buffer = new Uint8Array(size)
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size)
    buffer.set(piece)
    // The same memory again and again: a reader that keeps a view instead of a copy is found out.
    yield buffer.subarray(0, piece.length)
  }
}

const read = (text: string, options: ReadOptions = {}, size = 65_536): Promise<Evidence> =>
  readEvidence(pieces(encoder.encode(text), size), options)

/** What a case says of a report. */
function told({ reason, measurements, findings, rows, producedBy, generatedAt }: Evidence): Omit<ReportCase, 'because' | 'text'> {
  const origin = [producedBy, generatedAt].filter(Boolean).join(' ')
  return {
    ...(reason !== undefined && { reason }),
    measurements,
    ...(findings.length > 0 && {
      findings: findings.map(({ code, name, declared, counted }) =>
        [code, name, declared, counted].filter((part) => part !== undefined).join(' '),
      ),
    }),
    ...(rows.length > 0 && {
      rows: rows.map(({ kind, severity, rule, at, subject, message }) =>
        [kind, severity, rule, at ? at.file + (at.line === undefined ? '' : `:${at.line}`) : '-', subject ?? '-', message || '-'].join(
          ' | ',
        ),
      ),
    }),
    ...(origin !== '' && { origin }),
  }
}

it('knows every format by an id of its own', () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length)
  expect(tables.filter(({ cases }) => cases.length === 0).map(({ format }) => format.id)).toEqual([])
})

describe.each(all)('$id, $because', ({ id, openEnded, because: _because, text, ...expected }) => {
  it('is found by its content, and read to exactly these numbers', async () => {
    const evidence = await read(text)
    expect(evidence.format).toBe(id)
    expect(told(evidence)).toEqual({ ...expected, reason: expected.reason })
    expect(evidence.verdict).toBe(expected.reason === undefined ? 'ok' : 'unknown')
  })

  it('is read alike when it is named, comes in small pieces, behind a byte order mark or blank lines, or in UTF-16', async () => {
    const whole = told(await read(text))
    const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer)])
    const others = [
      await read(text, { format: id }),
      await read(text, {}, 1),
      await read(text, {}, 13),
      await read(`\uFEFF${text}`),
      await read(`\n\r\n${text}`),
      await readEvidence(pieces(utf16, 11)),
    ]
    for (const other of others) expect(told(other)).toEqual(whole)
  })

  it('is no report of another format', async () => {
    const taken: string[] = []
    for (const other of formats) {
      if (other.id === id) continue
      const { reason, measurements } = await read(text, { format: other.id })
      // Text that is not even what the other format is written in is malformed before it is foreign.
      if (!/foreign|malformed/.test(reason ?? '') || Object.keys(measurements).length > 0) taken.push(`${other.id}: ${reason}`)
    }
    expect(taken).toEqual([])
  })

  it('is refused when it is cut, or has lost nothing that is counted', async () => {
    const whole = await read(text)
    for (let end = 0; end < text.length; end++) {
      const { verdict, reason, measurements } = await read(text.slice(0, end))
      if (verdict === 'unknown') {
        expect(reason).toMatch(/^evidence\//)
        continue
      }
      // What is open at its end reads as the lines that are there.
      const upTo = openEnded ? await read(text.slice(0, text.indexOf('\n', Math.max(0, end - 1)) + 1)) : whole
      const changed = Object.entries(measurements).filter(([name, value]) => upTo.measurements[name] !== value)
      expect({ end: text.slice(0, end).slice(-30), changed }).toMatchObject({ changed: [] })
    }
  })
})
