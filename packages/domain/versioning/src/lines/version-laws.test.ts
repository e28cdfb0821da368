import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemeOf } from '../schemes/scheme-of.ts'
import type { BranchRule } from './branch-rule.ts'
import { decide, rc } from './sample-decision.ts'
import type { SampleAsk } from './sample-decision.ts'

describe('laws', () => {
  const message = fc.constantFrom('feat: a', 'fix: b', 'feat!: c', 'docs: d', 'chore: e', 'not conventional', 'perf(x): f')
  const current = fc.tuple(fc.nat(3), fc.nat(20), fc.nat(20)).map((numbers) => numbers.join('.'))
  const policy = fc.record({
    'before-1.0': fc.constantFrom('shift', 'semver', 'stay'),
    minimum: fc.constantFrom('none', 'patch'),
    scheme: fc.constantFrom('semver', 'pep440'),
  })
  const branch = fc.constantFrom<BranchRule>({ kind: 'stable' }, rc)
  const textOf = (input: SampleAsk): string | null => decide(input).next

  it('versions only grow', () => {
    fc.assert(
      fc.property(policy, branch, current, fc.array(message), (rules, rule, base, messages) => {
        const next = textOf({ policy: rules, branch: rule, current: base, messages })
        const scheme = schemeOf(rules)
        fc.pre(next !== null)
        expect(scheme.compare(scheme.parse(next)!, scheme.parse(base)!)).toBeGreaterThan(0)
      }),
    )
  })
  it('the order of commits does not matter', () => {
    fc.assert(
      fc.property(
        policy,
        branch,
        current,
        fc.array(message).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        (rules, rule, base, [messages, shuffled]) => {
          expect(textOf({ policy: rules, branch: rule, current: base, messages: shuffled })).toBe(
            textOf({ policy: rules, branch: rule, current: base, messages }),
          )
        },
      ),
    )
  })
  it('one more commit never lowers the version', () => {
    fc.assert(
      fc.property(policy, branch, current, fc.array(message), message, (rules, rule, base, messages, more) => {
        const scheme = schemeOf(rules)
        const [before, after] = [messages, [...messages, more]].map((list) =>
          textOf({ policy: rules, branch: rule, current: base, messages: list }),
        )
        fc.pre(before != null)
        expect(scheme.compare(scheme.parse(after ?? '')!, scheme.parse(before)!)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
