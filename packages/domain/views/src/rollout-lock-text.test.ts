import type { RolloutLock } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { rolloutLockSentences } from './rollout-lock-text.ts'

const lock: RolloutLock = {
  state: 'held',
  resources: ['shared/db'],
  fence: 7,
  since: '2026-11-21T10:00:00Z',
  until: '2026-11-21T12:00:00Z',
  holders: [],
}
const holder = {
  repository: 'acme/api',
  release: 'v2',
  run: 'https://github.com/acme/api/actions/runs/7',
  resources: ['shared/db'],
  isWaiting: false,
  since: '2026-11-21T09:00:00Z',
  until: '2026-11-21T11:00:00Z',
}

describe('the lock of a rollout', () => {
  it.each([
    {
      because: 'it holds',
      given: lock,
      says: ['holds shared/db since 2026-11-21T10:00:00Z, until 2026-11-21T12:00:00Z unless renewed, number 7'],
    },
    {
      because: 'it waits',
      given: {
        ...lock,
        state: 'waiting' as const,
        fence: null,
        since: null,
        until: null,
        holders: [holder, { ...holder, run: null, isWaiting: true }],
      },
      says: [
        'waits for shared/db',
        'acme/api v2 holds shared/db since 2026-11-21T09:00:00Z, until 2026-11-21T11:00:00Z unless renewed, https://github.com/acme/api/actions/runs/7',
        'acme/api v2 waits before it for shared/db since 2026-11-21T09:00:00Z, until 2026-11-21T11:00:00Z unless renewed',
      ],
    },
    {
      because: 'nobody can say',
      given: { ...lock, state: 'unreachable' as const, fence: null, since: null, until: null },
      says: ['nobody can say who has shared/db'],
    },
  ])('is told when $because', ({ given, says }) => {
    expect(rolloutLockSentences(given)).toEqual(says)
  })
})
