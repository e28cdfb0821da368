import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventStream, foldReleases, placeAnchor, readAnchor, streamLines } from '../index.ts'
import { facts, recordOf, type Step, wholeRelease } from '../sample-record.fixture.ts'

const written = recordOf(wholeRelease)
const chain = written.map(({ event }) => event)
const [{ sha256: artifact }] = facts.planned.artifacts

describe('the stream of events', () => {
  it('tells stage, digest, release, duration and result of each step', () => {
    const steps: readonly Step[] = [
      { type: 'planned' },
      { type: 'decided' },
      { type: 'stage-applied', with: { startedAt: '2026-11-21T12:01:30Z' } },
      { type: 'observed' },
      { type: 'advanced' },
      { type: 'rolled-back', with: { state: 'proved', seconds: 7, target: { sha256: 'd'.repeat(64) } } },
    ]
    const stream = eventStream(recordOf(steps).map(({ event }) => event))
    expect(
      stream.map(({ type, subject, data }) => [
        type,
        subject,
        data.environment,
        data.stage,
        data.sha256,
        data.durationSeconds,
        data.result,
      ]),
    ).toEqual([
      ['dev.locktender.release.planned', '1.1.0', 'production', null, artifact, null, null],
      ['dev.locktender.release.decided', '1.1.0', 'production', null, artifact, null, 'GO'],
      ['dev.locktender.release.stage-applied', '1.1.0', 'production', 0, artifact, 30, null],
      ['dev.locktender.release.observed', '1.1.0', 'production', 0, artifact, null, 'agrees'],
      ['dev.locktender.release.advanced', '1.1.0', 'production', 0, artifact, 120, null],
      ['dev.locktender.release.rolled-back', '1.1.0', 'production', null, 'd'.repeat(64), 7, 'proved'],
    ])
  })

  it('has what CloudEvents 1.0 asks for, and names in its letters', () => {
    for (const event of eventStream(chain)) {
      expect(event).toMatchObject({ specversion: '1.0', source: '/acme/shop/release-record', id: `42/${event.seq}` })
      expect(Object.keys(event).every((name) => /^[a-z0-9]+$/.test(name))).toBe(true)
    }
  })

  it('goes on behind any place as if it had never stopped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: chain.length }), (after) => {
        expect([...eventStream(chain.slice(0, after)), ...eventStream(chain, after)]).toEqual(eventStream(chain))
      }),
    )
  })

  it('is an anchor of the record that it came from, line by line', () => {
    const seqs = new Map(written.map(({ digest, event }) => [digest, event.seq]))
    const lines = streamLines(eventStream(chain)).trimEnd().split('\n')
    const anchors = lines.map((line) => placeAnchor(readAnchor(JSON.parse(line), 'stream'), seqs, 'stream'))
    expect(anchors).toEqual(written.map(({ digest, event }) => ({ seq: event.seq, digest })))
  })

  it('keeps releases apart', () => {
    const two = recordOf([{ type: 'planned', with: { environment: 'uat' } }, { type: 'gated', release: '2.0.0' }, { type: 'gated' }])
    const events = two.map(({ event }) => event)
    expect(eventStream(events).map(({ data }) => data.environment)).toEqual(['uat', null, 'uat'])
    expect(foldReleases(events).size).toBe(2)
  })
})
