import type { RecordEvent } from '@locktender/contracts'
import { type EventDraft, eventDigest, canonicalJson, nextEvent } from '@locktender/record'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { parquetOf } from './parquet.ts'

const read = async (bytes: Uint8Array): Promise<readonly Record<string, unknown>[]> =>
  parquetReadObjects({ file: bytes.buffer as ArrayBuffer })

function chainOf(facts: readonly Pick<EventDraft, 'type' | 'data'>[]): RecordEvent[] {
  const events: RecordEvent[] = []
  for (const [index, { type, data }] of facts.entries()) {
    const last = events.at(-1)
    const tail = last === undefined ? null : { seq: last.seq, digest: eventDigest(canonicalJson(last)) }
    const at = new Date(Date.UTC(2026, 10, 21, 12, index)).toISOString()
    const by = { tool: 'locktender 1.0.0' }
    events.push(
      nextEvent(tail, { repository: { id: '42', name: 'acme/shop' }, release: '1.1.0', type, at, key: `${index}`, by, data } as EventDraft)
        .event,
    )
  }
  return events
}

describe('a Parquet file of a record', () => {
  it('is read back by another program, row by row, with instants, numbers, JSON and what is not there', async () => {
    const applied = { stage: 0, share: 0.01, opId: 'op-1', fence: 1, sha256: 'a'.repeat(64) }
    const events = chainOf([
      { type: 'decided', data: { outcome: 'GO', reasons: [] } },
      { type: 'stage-applied', data: applied },
    ])
    const rows = await read(parquetOf(events))
    expect(rows.map((row) => row['digest'])).toEqual(events.map((event) => eventDigest(canonicalJson(event))))
    expect(rows.map((row) => row['data'])).toEqual(events.map(({ data }) => data))
    expect(rows[1]).toMatchObject({ seq: 2, type: 'stage-applied', stage: '0', share: 0.01, at: new Date('2026-11-21T12:01:00Z') })
    expect([rows[0]?.['prev'] ?? null, rows[0]?.['share'] ?? null, rows[0]?.['outcome']]).toEqual([null, null, 'GO'])
  })

  it('keeps text of every kind as it is', async () => {
    const note = '\u202Eab\u0000"\\\n👩‍💻 日本'
    const [row] = await read(parquetOf(chainOf([{ type: 'amended', data: { of: 1, note } }])))
    expect(row?.['data']).toMatchObject({ note })
    expect(row?.['summary']).toContain(note)
  })

  it('of an empty record has its columns and no row', async () => {
    expect(await read(parquetOf([]))).toEqual([])
  })
})
