import type { RecordEvent } from '@locktender/contracts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditFiles, eventColumns, eventDigest, eventSentence, jsonLines, timelineOf, verifyChain } from '../index.ts'
import { facts, recordOf, wholeRelease } from '../sample-record.fixture.ts'
import { eventTone } from './event-tone.ts'

const written = recordOf(wholeRelease)
const events = written.map(({ event }) => event)
const types = Object.keys(facts) as (keyof typeof facts)[]
const eventOf = (type: string, data: object): RecordEvent => ({ ...events[0], type, data }) as unknown as RecordEvent

describe('a sentence', () => {
  it.each<{ type: keyof typeof facts; more?: object; says: RegExp }>([
    { type: 'planned', says: /^minor release 1\.1\.0 of c{12} planned for production, 1 artifact, 3 stages$/ },
    { type: 'gated', says: /^quality-gate: pass$/ },
    {
      type: 'gated',
      more: { environment: 'production', reasons: [{ code: 'a/b', message: 'all green' }] },
      says: /^quality-gate for production: pass: all green$/,
    },
    {
      type: 'approved',
      more: { seats: [{ login: 'ada', role: 'qa' }], expires: '2026-12-01T00:00:00Z' },
      says: /^technical approved by ada \(qa\); until 2026-12-01T00:00:00Z$/,
    },
    { type: 'decided', says: /^GO$/ },
    { type: 'stage-applied', says: /^stage 0: 1 % of the traffic asked for$/ },
    {
      type: 'observed',
      more: { agrees: false, note: 'still 0', region: 'eu' },
      says: /^stage 0 in eu: 1 % seen, not as planned: still 0$/,
    },
    { type: 'advanced', says: /^stage 0 passed$/ },
    { type: 'rolled-back', more: { seconds: 7 }, says: /^rollback decided \(automatic\): errors, 7 s after the decision$/ },
    { type: 'verified', says: /^short window: pass$/ },
    { type: 'announced', says: /^customers told by mail$/ },
    { type: 'cancelled', says: /^cancelled: not needed any more$/ },
    { type: 'closed', says: /^closed$/ },
    { type: 'amended', says: /^event 1 amended: the tag was v1\.1\.0$/ },
  ])('of $type says what happened', ({ type, more = {}, says }) => {
    expect(eventSentence(eventOf(type, { ...facts[type], ...more }))).toMatch(says)
  })

  it.each([
    { type: 'voted', data: { login: 'eve', state: 'veto', counted: true, reason: 'r' }, tone: 'bad', says: 'eve: veto; r' },
    {
      type: 'voted',
      data: { login: 'eve', state: 'approve', role: 'qa', counted: false, reason: 'stale' },
      tone: 'fact',
      says: 'eve as qa: approve, not counted; stale',
    },
    { type: 'requested', data: { stage: 's', roles: ['qa', 'ops'] }, tone: 'fact', says: 's: qa, ops asked to approve' },
    { type: 'held', data: { stage: 1, message: 'frozen', until: 'T' }, tone: 'open', says: 'stage 1 held: frozen; until T' },
    {
      type: 'judged',
      data: { stage: 1, verdict: 'fail', reasons: [{ message: 'worse' }] },
      tone: 'bad',
      says: 'stage 1 judged: fail: worse',
    },
    { type: 'claimed', data: { lock: 'rollout', holder: 'a', fence: 2, until: 'T' }, tone: 'fact', says: 'a holds rollout (2); until T' },
    { type: 'claimed', data: { lock: 'rollout', holder: 'a', fence: 2, released: true }, tone: 'fact', says: 'a gives rollout back (2)' },
    { type: 'published', data: { tag: 'v1', assets: [{}] }, tone: 'good', says: 'v1 published, 1 asset' },
    {
      type: 'incident-linked',
      data: { incident: '#4', severity: 'P1', confidence: 'declared' },
      tone: 'bad',
      says: 'P1 incident #4 linked (declared)',
    },
    {
      type: 'overridden',
      data: { kind: 'granted', what: 'gate', by: ['ada'], reason: 'now', expires: 'T' },
      tone: 'open',
      says: 'gate overridden (granted) by ada: now; until T',
    },
    { type: 'decided', data: { outcome: 'NO-GO', reasons: [] }, tone: 'bad', says: 'NO-GO' },
    { type: 'observed', data: { stage: 0, share: 0.015, agrees: true }, tone: 'fact', says: 'stage 0: 1.5 % seen, as planned' },
  ])('and the tone of $type: $says', ({ type, data, tone, says }) => {
    expect(eventSentence(eventOf(type, data))).toBe(says)
    expect(eventTone(eventOf(type, data))).toBe(tone)
  })
})

describe('an export', () => {
  it('holds one line per event, of the very bytes of its digest', () => {
    const lines = jsonLines(events).trimEnd().split('\n')
    expect(lines).toEqual(written.map(({ text }) => text))
    expect(lines.map(eventDigest)).toEqual(written.map(({ digest }) => digest))
  })

  it('has a row for each event in every column, with its digest and all of its facts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...wholeRelease), { maxLength: 12 }), (steps) => {
        const record = recordOf(steps)
        const columns = new Map(eventColumns(record.map(({ event }) => event)).map(({ name, values }) => [name, values]))
        for (const values of columns.values()) expect(values).toHaveLength(record.length)
        expect(columns.get('digest')).toEqual(record.map(({ digest }) => digest))
        expect(columns.get('data')?.map((text) => JSON.parse(String(text)) as unknown)).toEqual(record.map(({ event }) => event.data))
      }),
      { numRuns: 50 },
    )
  })

  it('names the outcome, the stage and the artifact in columns of their own', () => {
    const rows = eventColumns(recordOf([...wholeRelease, { type: 'amended' }]).map(({ event }) => event))
    const cell = (name: string, row: number): unknown => rows.find((column) => column.name === name)?.values[row]
    expect([cell('outcome', 1), cell('outcome', 3), cell('outcome', 4)]).toEqual(['pass', 'GO', null])
    expect([cell('stage', 2), cell('stage', 4), cell('share', 4)]).toEqual(['technical', '0', 0.01])
    expect([cell('sha256', 0), cell('sha256', 4), cell('sha256', 3)]).toEqual(['a'.repeat(64), 'a'.repeat(64), null])
    expect(cell('at', 0)).toBe(Date.UTC(2026, 10, 21, 12))
  })
})

describe('an audit pack', () => {
  it('holds files of which the chain verifies, and digests that match them', () => {
    const files = auditFiles(events, null)
    const own = files
      .filter(({ path }) => path.startsWith('events/'))
      .map(({ path, text }) => ({ path: path.slice('events/'.length), text }))
    expect(verifyChain(own, { repositoryId: '42' })).toMatchObject({ ok: true, tail: { seq: events.length } })
    const sums =
      files
        .find(({ path }) => path === 'SHA256SUMS')
        ?.text.trimEnd()
        .split('\n') ?? []
    expect(sums).toHaveLength(events.length)
    for (const line of sums) {
      const [digest, path] = line.split('  ')
      expect(eventDigest(files.find((file) => file.path === path)?.text ?? '')).toBe(digest)
    }
  })

  it('of one release holds its events alone, and the digests of all', () => {
    const chain = recordOf([{ type: 'planned' }, { type: 'planned', release: 'other' }, { type: 'gated' }]).map(({ event }) => event)
    const files = auditFiles(chain, '1.1.0')
    expect(files.filter(({ path }) => path.startsWith('events/'))).toHaveLength(2)
    expect(
      files
        .find(({ path }) => path === 'CHAIN')
        ?.text.trimEnd()
        .split('\n'),
    ).toHaveLength(3)
  })
})

it('a timeline has the digest and the path of every event', () => {
  const entries = timelineOf(events)
  expect(entries.map(({ digest, path }) => ({ digest, path }))).toEqual(written.map(({ digest, path }) => ({ digest, path })))
  expect(entries[0]).toMatchObject({ by: 'locktender 1.0.0', run: null, tone: 'fact' })
  const inRun = { ...events[0], by: { tool: 't', actor: 'ada', run: { id: '7', attempt: 2 } } } as RecordEvent
  expect(timelineOf([inRun])[0]).toMatchObject({ by: 'ada', run: '7/2' })
  expect(types.map((type) => eventTone(eventOf(type, facts[type])))).not.toContain(undefined)
})
