import { Problem, type Verdict } from '@locktender/contracts'
import validate from '@locktender/contracts/validators/result'
import { describe, expect, it } from 'vitest'
import type { Call, Command, Outcome } from './command.ts'
import { compactResult } from './compact-result.ts'
import { exitCodeOf } from './exit-code.ts'
import { readInputs } from './inputs.ts'
import { perform } from './perform.ts'

const call: Call = {
  inputs: readInputs([], () => undefined),
  directory: '.',
  workingDirectory: '.',
  now: new Date('2026-11-21T10:00:00Z'),
  environment: {},
  progress: () => {},
}
const outcome: Outcome = {
  verdict: 'pass',
  reasons: [{ code: 'version/minor', message: 'feat asks for a minor' }],
  subject: { repository: 'acme/shop', commit: 'abc' },
  policy: { path: null, digest: null, chain: [] },
  evidence: [],
  data: {
    commits: Array.from({ length: 2000 }, (_, index) => ({ sha: `${index}`.padStart(40, '0'), description: 'x'.repeat(40) })),
    release: true,
  },
  outputs: {},
  summary: '',
  text: '',
}
const command = (run: () => Promise<Outcome>): Command => ({
  name: 'version-bump',
  summary: '',
  inputs: [],
  outputs: [],
  permissions: {},
  branding: { icon: 'tag', color: 'blue' },
  example: '',
  run,
})

describe('perform', () => {
  it('puts what a command found into a result that follows the schema', async () => {
    const { result } = await perform(
      command(() => Promise.resolve(outcome)),
      call,
    )
    expect(validate(result), JSON.stringify(validate.errors)).toBe(true)
    expect(result).toMatchObject({ action: 'version-bump', at: '2026-11-21T10:00:00.000Z', verdict: 'pass' })
  })

  it('turns a Problem into a result of verdict unknown that names code, place and mend', async () => {
    const problem = new Problem('policy/invalid', 'types is a list', 'Write a map', { at: { file: 'p.yml', line: 3 } })
    const performed = await perform(
      command(() => Promise.reject(problem)),
      call,
    )
    expect(validate(performed.result), JSON.stringify(validate.errors)).toBe(true)
    expect(performed.result).toMatchObject({
      verdict: 'unknown',
      reasons: [{ code: 'policy/invalid', message: 'types is a list. Write a map', at: { file: 'p.yml', line: 3 } }],
    })
    expect(performed.problem).toBe(problem)
  })

  it('does not dress up a defect as an answer', async () => {
    await expect(
      perform(
        command(() => Promise.reject(new TypeError('x is undefined'))),
        call,
      ),
    ).rejects.toThrow('x is undefined')
  })
})

describe('compactResult', () => {
  it('empties the longest list of a result that is too long, says so and keeps to the schema', async () => {
    const { result } = await perform(
      command(() => Promise.resolve(outcome)),
      call,
    )
    const text = compactResult(result)
    const parsed: unknown = JSON.parse(text)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(16_000)
    expect(validate(parsed), JSON.stringify(validate.errors)).toBe(true)
    expect(parsed).toMatchObject({
      data: { commits: [], release: true },
      reasons: [{ code: 'version/minor' }, { code: 'result/shortened' }],
    })
  })

  it('leaves a short result whole', async () => {
    const { result } = await perform(
      command(() => Promise.resolve({ ...outcome, data: {} })),
      call,
    )
    expect(JSON.parse(compactResult(result))).toEqual(result)
  })
})

describe('exitCodeOf', () => {
  it.each([
    ['pass', 0, 0],
    ['warn', 0, 0],
    ['skip', 0, 0],
    ['fail', 1, 0],
    ['unknown', 1, 0],
    ['pending', 1, 0],
  ] as const)('is for %s %d, and %d when the step never fails', (verdict: Verdict, usual, never) => {
    expect([exitCodeOf(verdict, 'fail'), exitCodeOf(verdict, 'never')]).toEqual([usual, never])
  })
})
