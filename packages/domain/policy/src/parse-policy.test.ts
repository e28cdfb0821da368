import { presets } from '@locktender/contracts/validators/presets'
import { describe, expect, it } from 'vitest'
import { fullPolicy, shortPolicy } from './example-policies.fixture.ts'
import { parsePolicy } from './parse-policy.ts'
import { formatProblem } from './text/policy-problem.ts'

describe('a policy without mistakes', () => {
  it.each([
    { name: 'the short example', text: shortPolicy },
    { name: 'the full example', text: fullPolicy },
    { name: 'an empty file', text: '' },
    ...Object.entries(presets()).map(([name, { text }]) => ({ name: `the preset ${name}`, text })),
  ])('$name', ({ text }) => {
    expect(parsePolicy(text, 'policy.yml').problems.map(formatProblem)).toEqual([])
  })
})

describe('a name', () => {
  it('is not looked up where a base policy may define it', () => {
    expect(
      parsePolicy('extends: base.yml\ntypes: { major: { approve: { lead: 1 } } }\ngates: [ { id: x, level: blocking } ]', 'p').problems,
    ).toEqual([])
  })

  it.each(['1.x', '1.2.x', 'v2.x', 'release/1.x', 'support-1.2.x', '1.x.x', 'release-*'])('%s is a maintenance branch', (name) => {
    expect(parsePolicy(`versioning: { branches: { ${JSON.stringify(name)}: maintenance } }`, 'p').problems).toEqual([])
  })

  it.each([
    ['semver', '1.0.0-rc.1+build.5'],
    ['semver', '0.0.1'],
    ['calver', '2026.12.0'],
    ['pep440', '1!2.0rc1.post2.dev3+local.7'],
    ['pep440', '3.0.0-RC1'],
  ])('%s takes the version %s', (scheme, version) => {
    expect(parsePolicy(`versioning: { scheme: ${scheme}, force: { version: "${version}" } }`, 'p').problems).toEqual([])
  })

  it('lets cel stand as it is', () => {
    expect(parsePolicy('gates: [ { coverage: { cel: "lines > 0.8 || true" } } ]', 'p').problems).toEqual([])
  })
})

it('tells all mistakes of all kinds in the order of the file', () => {
  const text =
    'polcy: 1\nversioning:\n  scheme: semvr\n  tag: "{version}{version}"\nrecord: { keep: long }\nrecord: {}\nreview-by: 2026-02-30\n'
  const codes = parsePolicy(text, 'p').problems.map(({ code, at }) => `${at.line} ${code}`)
  expect(codes).toEqual(['1 policy/unknown-key', '3 policy/value', '4 policy/tag', '6 policy/duplicate-key', '7 policy/date'])
})

it('writes a mistake as file, place, path, found, expected, nearest', () => {
  const [problem] = parsePolicy('versioning: { scheme: semvr }', '.github/release-policy.yml').problems
  expect(problem && formatProblem(problem)).toBe(
    '.github/release-policy.yml:1:23 — versioning.scheme — found the text "semvr" — expected one of semver, calver, pep440 — nearest: semver',
  )
})

it('lets no control character of the file into a message', () => {
  const { problems } = parsePolicy('roles: { "a\\e[31m\\u0007": [] }\npreset: "\\e]0;x\\a"\n"\\r::error::x": 1\n', 'p')
  // oxlint-disable-next-line no-control-regex
  expect(problems.map(formatProblem).join('')).not.toMatch(/[\u0000-\u001f]/)
  expect(problems).toHaveLength(3)
})
