import type { EventDraft, WrittenEvent } from './index.ts'
import { nextEvent } from './index.ts'

const commit = 'c'.repeat(40)
const artifact = 'a'.repeat(64)

export type Facts = { readonly [Type in EventDraft['type']]: Extract<EventDraft, { type: Type }>['data'] }

/** Facts of each type that are good enough to stand in a record. */
export const facts = {
  planned: {
    class: 'minor',
    version: '1.1.0',
    commit,
    range: { from: null, to: commit },
    environment: 'production',
    policy: { path: '.github/release-policy.yml', digest: 'b'.repeat(64) },
    artifacts: [{ name: 'shop.tgz', sha256: artifact }],
    previous: { sha256: 'd'.repeat(64), tag: 'v1.0.0' },
    stages: [
      { share: 0.01, bakeSeconds: 1800 },
      { share: 0.1, bakeSeconds: 7200 },
      { share: 1, bakeSeconds: 0 },
    ],
  },
  gated: { action: 'quality-gate', verdict: 'pass', reasons: [], evidence: [{ name: 'junit.xml', sha256: 'e'.repeat(64) }] },
  approved: { stage: 'technical', digest: 'f'.repeat(64), seats: [] },
  decided: { outcome: 'GO', reasons: [] },
  cancelled: { reason: 'not needed any more' },
  'stage-applied': { stage: 0, share: 0.01, opId: 'op-1', fence: 1, sha256: artifact },
  observed: { stage: 0, share: 0.01, versions: [], agrees: true },
  advanced: { from: 0, to: 1 },
  'rolled-back': {
    state: 'decided',
    trigger: 'automatic',
    cause: { code: 'canary/worse', message: 'errors' },
    target: { sha256: artifact },
  },
  verified: { window: 'short', verdict: 'pass', reasons: [] },
  announced: { audience: 'customers', channel: 'mail', textDigest: 'f'.repeat(64) },
  published: { tag: 'v1.1.0', assets: [] },
  closed: { conditions: [] },
  overridden: { kind: 'granted', what: 'gate', reason: 'now', by: ['ada'], expires: '2026-11-22T12:00:00Z' },
  amended: { of: 1, note: 'the tag was v1.1.0' },
} as const satisfies Partial<Facts>

export interface Step {
  readonly type: keyof typeof facts
  readonly release?: string
  /** Facts that differ from those above. */
  readonly with?: object
}

// A field that a step sets to undefined is not there.
const withoutUndefined = (data: object): object => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))

/** A record of these steps, one minute after the other. */
export function recordOf(steps: readonly Step[], repositoryId = '42'): WrittenEvent[] {
  const written: WrittenEvent[] = []
  for (const [index, { type, release = '1.1.0', with: other = {} }] of steps.entries()) {
    const last = written.at(-1)
    const draft = {
      repository: { id: repositoryId, name: 'acme/shop' },
      release,
      type,
      at: new Date(Date.UTC(2026, 10, 21, 12, index)).toISOString(),
      key: `${release}/${type}/${index}`,
      by: { tool: 'locktender 1.0.0' },
      data: withoutUndefined({ ...facts[type], ...other }),
    } as EventDraft
    written.push(nextEvent(last === undefined ? null : { seq: last.event.seq, digest: last.digest }, draft))
  }
  return written
}

/** A release from plan to close. */
export const wholeRelease: readonly Step[] = [
  { type: 'planned' },
  { type: 'gated' },
  { type: 'approved' },
  { type: 'decided' },
  { type: 'stage-applied' },
  { type: 'observed' },
  { type: 'advanced' },
  { type: 'stage-applied', with: { stage: 1, share: 0.1 } },
  { type: 'advanced', with: { from: 1, to: 2 } },
  { type: 'stage-applied', with: { stage: 2, share: 1 } },
  { type: 'advanced', with: { from: 2, to: 3 } },
  { type: 'verified' },
  { type: 'closed' },
]
