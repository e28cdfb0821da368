import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRequestLine, requestLine, type AskedRelease } from './asked-release.ts'

const hex = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'.split('')), minLength: length, maxLength: length })
const account = fc.option(fc.integer({ min: 1, max: 2 ** 40 }))
const asked: fc.Arbitrary<AskedRelease> = fc.record({
  digest: hex(64),
  commit: hex(40),
  policy: hex(64),
  artifacts: fc.array(hex(64), { maxLength: 3 }),
  environment: fc.string({ minLength: 1, unit: 'binary' }).filter((text) => text.isWellFormed()),
  plan: hex(64),
  class: fc.constantFrom('major', 'minor', 'patch', 'hotfix', 'docs', null),
  classCertain: fc.boolean(),
  riskRules: fc.array(fc.string(), { maxLength: 2 }),
  risk: fc.option(fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed())),
  base: fc.option(hex(40)),
  lastPusher: account,
  actor: account,
  triggeringActor: account,
  gates: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.constantFrom('pass', 'fail')),
})

describe('a request in a comment', () => {
  it('is read as it was written, whatever it says, and never ends its HTML comment', () => {
    fc.assert(
      fc.property(asked, fc.string(), (release, brief) => {
        const line = requestLine(release)
        expect(line.indexOf('-->')).toBe(line.length - 3)
        expect(line).not.toContain('\n')
        expect(readRequestLine(`${line}\n${brief}`)).toEqual({ ...release, gates: { ...release.gates } })
      }),
    )
  })

  it('is no other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readRequestLine(text)).toBeUndefined()
      }),
    )
  })

  const whole: AskedRelease = {
    digest: 'a'.repeat(64),
    commit: 'b'.repeat(40),
    policy: 'c'.repeat(64),
    artifacts: [],
    environment: 'production',
    plan: 'd'.repeat(64),
    class: 'minor',
    classCertain: false,
    riskRules: [],
    risk: null,
    base: null,
    lastPusher: 1,
    actor: 1,
    triggeringActor: 1,
    gates: {},
  }
  it.each([
    { because: 'the digest is cut', change: { digest: 'a' } },
    { because: 'the commit is a name', change: { commit: 'main' } },
    { because: 'the base is an option', change: { base: '--upload-pack=x' } },
    { because: 'an artifact is none', change: { artifacts: ['x'] } },
    { because: 'the class is made up', change: { class: 'none' } },
    { because: 'an account is a login', change: { actor: 'ada' } },
    { because: 'the last pusher is left out', change: { lastPusher: undefined } },
    { because: 'the certainty is left out', change: { classCertain: undefined } },
    { because: 'a rule is none', change: { riskRules: [1] } },
    { because: 'the gates are no map', change: { gates: null } },
  ])('is none when $because', ({ change }) => {
    expect(readRequestLine(requestLine(whole))).toEqual(whole)
    expect(readRequestLine(requestLine({ ...whole, ...change } as AskedRelease))).toBeUndefined()
  })
})
