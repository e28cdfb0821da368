import { Problem } from '@locktender/contracts'
import { expect, it } from 'vitest'
import { shortPolicy } from './example-policies.fixture.ts'
import { loadPolicy } from './load-policy.ts'

function problemOf(text: string): Problem {
  try {
    loadPolicy(text, 'policy.yml')
  } catch (error) {
    if (error instanceof Problem) return error
  }
  throw new Error('There should have been a Problem')
}

it('gives the policy as it is written', () => {
  expect(loadPolicy(shortPolicy, 'policy.yml').policy.metrics).toEqual({ prometheus: '${PROMETHEUS_URL}', service: 'shop' })
})

it('throws one problem with every mistake, one a line, at the place of the first', () => {
  const { code, message, hint, at } = problemOf('versioning:\n  scheme: semvr\n  tagg: x\n')
  expect(code).toBe('policy/invalid')
  expect(message.split('\n')).toEqual([
    'policy.yml has 2 mistakes:',
    'policy.yml:2:11 — versioning.scheme — found the text "semvr" — expected one of semver, calver, pep440 — nearest: semver',
    expect.stringMatching(
      /^policy\.yml:3:3 — versioning\.tagg — found the unknown key "tagg" — expected one of scheme, .* — nearest: tag$/,
    ),
  ])
  expect(hint).toBe('Write semver there.')
  expect(at).toEqual({ file: 'policy.yml', line: 2, column: 11 })
})

it('names a hundred mistakes and counts the rest', () => {
  const lines = problemOf(Array.from({ length: 150 }, (_, index) => `unknown${index}: 1`).join('\n')).message.split('\n')
  expect(lines).toHaveLength(102)
  expect(lines.at(-1)).toBe('and 50 more')
})
