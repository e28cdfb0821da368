import { expect, it } from 'vitest'
import { runbookFor } from './runbook-for.ts'

const all = { worse: 'https://w', traffic: 'https://t', stopped: 'https://s', 'rollback-failed': 'https://f', any: 'https://a' }

it.each([
  { code: 'canary/limit-broken', failed: false, runbooks: all, is: 'https://w' },
  { code: 'traffic/not-applied', failed: false, runbooks: all, is: 'https://t' },
  { code: 'abort/veto', failed: false, runbooks: all, is: 'https://s' },
  { code: 'rollback/by-hand', failed: false, runbooks: all, is: 'https://s' },
  { code: 'freeze/year-end', failed: false, runbooks: all, is: 'https://a' },
  { code: 'canary/limit-broken', failed: true, runbooks: all, is: 'https://f' },
  { code: 'canary/limit-broken', failed: true, runbooks: { worse: 'https://w' }, is: 'https://w' },
  { code: 'traffic/not-applied', failed: false, runbooks: { worse: 'https://w' }, is: undefined },
  { code: 'canary/fail', failed: true, runbooks: {}, is: undefined },
])('the runbook for $code, with a failed rollback: $failed, is $is', ({ code, failed, runbooks, is }) => {
  expect(runbookFor(runbooks, code, failed)).toBe(is)
})
