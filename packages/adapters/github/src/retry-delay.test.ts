import { describe, expect, it } from 'vitest'
import { retryDelaySeconds } from './retry-delay.ts'

const epochSeconds = 1_800_000_000

describe('retryDelaySeconds', () => {
  it.each([
    { status: 502, headers: {}, repeatable: true, attempt: 0, wait: 1, because: 'a server error passes' },
    { status: 502, headers: {}, repeatable: true, attempt: 3, wait: 8, because: 'waits double' },
    { status: 502, headers: {}, repeatable: false, attempt: 0, wait: null, because: 'it may have taken effect' },
    {
      status: 403,
      headers: { 'retry-after': '17' },
      repeatable: false,
      attempt: 0,
      wait: 17,
      because: 'a limit refuses before any effect',
    },
    { status: 429, headers: { 'retry-after': '3' }, repeatable: true, attempt: 5, wait: 3, because: 'GitHub named the time' },
    { status: 429, headers: {}, repeatable: false, attempt: 0, wait: 60, because: 'a limit without a time is a minute' },
    {
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(epochSeconds + 90) },
      repeatable: true,
      attempt: 0,
      wait: 90,
      because: 'the hour ends then',
    },
    {
      status: 403,
      headers: { 'x-ratelimit-remaining': '12' },
      repeatable: true,
      attempt: 0,
      wait: null,
      because: 'a missing permission stays missing',
    },
    {
      status: 403,
      headers: {},
      message: 'You have exceeded a secondary rate limit.',
      repeatable: true,
      attempt: 0,
      wait: 60,
      because: 'the words tell it',
    },
    { status: 404, headers: {}, repeatable: true, attempt: 0, wait: null, because: 'it will not appear' },
    { status: 422, headers: {}, repeatable: true, attempt: 0, wait: null, because: 'the same words will be refused again' },
  ])('waits $wait s after $status: $because', ({ status, headers, message = '', repeatable, attempt, wait }) => {
    expect(retryDelaySeconds({ status, message, headers }, { attempt, repeatable, epochSeconds })).toBe(wait)
  })
})
