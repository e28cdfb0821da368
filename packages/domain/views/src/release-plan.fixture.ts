import type { ReleaseDuty, ReleasePlanData } from '@locktender/contracts/validators/types'

const rule = { rule: 'types.minor.approve.product-owner', origin: '.github/release-policy.yml:4:29' }

export function sampleDuty(more: Partial<ReleaseDuty> = {}): ReleaseDuty {
  return {
    id: 'approval:product-owner',
    kind: 'approval',
    phase: 'approve',
    subject: 'product-owner',
    what: '1 of product-owner must say yes',
    people: 1,
    seconds: null,
    because: [rule],
    state: 'open',
    seen: null,
    ...more,
  }
}

/** A preview of a minor release with something of everything; `text` stands wherever a person could have written it. */
export function samplePlan(text = 'words', more: Partial<ReleasePlanData> = {}): ReleasePlanData {
  return {
    preview: true,
    release: true,
    current: '1.0.0',
    next: '1.1.0',
    tag: 'v1.1.0',
    part: 'minor',
    packages: [
      { name: text, current: '1.0.0', next: '1.1.0', tag: 'v1.1.0' },
      { name: 'other', current: null, next: '0.1.0', tag: null },
    ],
    range: { from: 'a'.repeat(40), fromTag: 'v1.0.0', to: 'b'.repeat(40), count: 3 },
    commits: [{ sha: 'c'.repeat(40), header: text, asks: 'minor', because: 'feat → minor' }],
    excerpt: '### Features\n\n- search',
    class: { name: 'minor', declared: null, confidence: 'medium', because: [text] },
    risk: {
      points: 40,
      level: 'medium',
      levels: ['medium'],
      exposure: 'unknown',
      facts: {
        linesChanged: 10,
        filesChanged: 2,
        errorBudgetLeft: null,
        recentFailures: null,
        registerScore: 9,
        openDependencies: 1,
      },
      findings: [
        { add: 40, what: text, because: { rule: text, origin: text }, paths: [text], pathCount: 7, known: false, require: [text] },
      ],
      leftOut: [{ rule: 'risk.points[3]', origin: text }],
    },
    register: {
      file: text,
      worstScore: 9,
      risks: [
        {
          id: 'R1',
          risk: text,
          probability: 'high',
          impact: 'high',
          score: 9,
          handling: 'first',
          counts: true,
          status: 'open',
          owner: text,
          mitigation: text,
          at: text,
        },
      ],
    },
    duties: [
      sampleDuty(),
      sampleDuty({ id: 'gate:build', kind: 'gate', phase: 'prepare', what: text, seen: { state: 'fail', message: text, url: text } }),
      sampleDuty({ id: 'document:runbook', kind: 'document', phase: 'prepare', what: text, state: 'missing' }),
      sampleDuty({ id: 'rollback-contract', kind: 'rollback-contract', phase: 'prepare', what: text, state: 'met' }),
    ],
    calendar: {
      at: '2026-12-22T10:00:00Z',
      open: false,
      because: [{ code: 'freeze/year-end', message: text }],
      opensAt: '2027-01-05T08:00:00Z',
      closesAt: null,
      never: null,
      timezone: 'Europe/Berlin',
    },
    waits: [{ code: 'plan/target-date', what: text, until: '2026-12-22T10:00:00Z' }],
    planFile: {
      file: text,
      name: text,
      targetAt: '2026-12-22T10:00:00Z',
      manager: text,
      criteria: [{ text, source: text, judgedOnDays: [7, 30] }],
      roster: [{ role: text, person: text, backup: text }],
      dependencies: [{ id: 'cdn', name: text, owner: text, status: 'open', needs: [] }],
      changeRequest: {
        id: text,
        state: 'reviewed',
        states: ['raised', 'reviewed', 'assessed'],
        history: [
          { to: 'raised', by: text, on: '2026-11-01' },
          { to: 'reviewed', by: text, on: '2026-11-02' },
        ],
      },
    },
    scope: { frozen: text, dueAt: null, late: [{ sha: 'd'.repeat(40), header: text, change: null }] },
    delivery: { chosen: 'canary', advised: 'rolling', because: text, weight: 'formal' },
    timeline: [{ key: 'k', title: text, step: 'T−1 day', dueAt: '2026-12-21T08:00:00Z', dueOn: '2026-12-21', overdue: true }],
    reviews: { approved: [text], changesRequested: ['eve'] },
    milestone: { number: 3, title: text, dueOn: '2026-12-22', created: 1, updated: 0, closed: 0, unchanged: 2 },
    notes: [{ code: 'plan/rules-changed', message: text }],
    ...more,
  }
}
