import { Problem } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { resolvePolicy } from '../resolve-policy.ts'
import { formatLocation, type PolicyLocation } from './policy-location.ts'
import { type BasePolicy, type PolicyChain, readPolicyChain } from './policy-chain.ts'

const home: PolicyLocation = { in: 'repository', root: '', path: '.github/release-policy.yml' }
const commit = '6f1c0de4a7b25f1c0de4a7b25f1c0de4a7b25f10'
const digestOf = (text: string): string => text.length.toString(16).padStart(64, '0')

function read(files: Readonly<Record<string, string>>, own: string): PolicyChain {
  const chain = readPolicyChain(own, home.path, home)
  let step = chain.next()
  while (step.done !== true) {
    const text = files[formatLocation(step.value.location)]
    step = chain.next(text === undefined ? undefined : { text, sha256: digestOf(text) })
  }
  return step.value
}

function problemOf(run: () => unknown): Problem {
  try {
    run()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('There should have been a Problem')
}

const names = (bases: readonly BasePolicy[]): readonly string[] => bases.map(({ file }) => file)

describe('extends', () => {
  it.each([
    { because: 'a path is one of the repository', own: 'policies/base.yml', file: 'policies/base.yml' },
    { because: 'a dot means the folder of the file', own: './base.yml', file: '.github/base.yml' },
    { because: 'two dots mean the folder above it', own: '../policies/base.yml', file: 'policies/base.yml' },
    { because: 'a package is named with npm:', own: 'npm:@acme/policies/service.yml', file: 'npm:@acme/policies/service.yml' },
    { because: 'a package may have no scope', own: 'npm:policies/deep/service.yml', file: 'npm:policies/deep/service.yml' },
    { because: 'a commit means an action', own: `acme/policies/service.yml@${commit}`, file: `acme/policies/service.yml@${commit}` },
    { because: 'a digest pins any of them', own: `base.yml@sha256:${digestOf('policy: 1')}`, file: 'base.yml' },
    {
      because: 'a commit and a digest pin it twice',
      own: `acme/policies/service.yml@${commit}@sha256:${digestOf('policy: 1')}`,
      file: `acme/policies/service.yml@${commit}`,
    },
  ])('reads $own because $because', ({ own, file }) => {
    expect(names(read({ [file]: 'policy: 1' }, `extends: ${JSON.stringify(own)}`).bases)).toEqual([file])
  })

  it('is read from base to base, each relative to the place of the file that names it', () => {
    const files = {
      'npm:@acme/policies/services/web.yml': 'extends: ../all.yml',
      'npm:@acme/policies/all.yml': `extends: acme/group/policy.yml@${commit}`,
      [`acme/group/policy.yml@${commit}`]: 'versioning: { minimum: patch }\n',
    }
    const { parsed, bases } = read(files, 'extends: npm:@acme/policies/services/web.yml')
    expect(names(bases)).toEqual(Object.keys(files))
    const { policy, chain } = resolvePolicy(parsed, undefined, bases)
    expect(policy.versioning?.minimum).toBe('patch')
    expect(chain).toEqual(
      names(bases)
        .toReversed()
        .map((file) => `${file} sha256:${digestOf(files[file as keyof typeof files] ?? '')}`),
    )
  })

  it('may leave names to the files that extend it', () => {
    const { parsed, bases } = read(
      { 'base.yml': 'types: { major: { approve: { lead: 1 } } }' },
      'extends: base.yml\nroles: { lead: [acme/leads] }',
    )
    expect(resolvePolicy(parsed, undefined, bases).policy.types?.major?.approve).toEqual({ lead: 1 })
    const alone = read({ 'base.yml': 'types: { major: { approve: { lead: 1 } } }' }, 'extends: base.yml')
    expect(problemOf(() => resolvePolicy(alone.parsed, undefined, alone.bases)).message).toContain(
      'base.yml:1:36 — types.major.approve.lead',
    )
  })
})

describe('extends is refused', () => {
  const loop = { 'a.yml': 'policy: 1\nextends: b.yml', 'b.yml': 'extends: a.yml' }
  it.each([
    { because: 'the file is not there', own: 'base.yml', files: {}, code: 'missing', says: /base\.yml, which is not there/ },
    {
      because: 'a branch may move',
      own: 'acme/policies/service.yml@main',
      files: {},
      code: 'reference',
      says: /a branch or a tag may move/,
    },
    { because: 'a version may move', own: 'npm:policies/a.yml@sha256:12', files: {}, code: 'reference', says: /64 hexadecimal digits/ },
    { because: 'it leaves the repository', own: '../../etc/passwd', files: {}, code: 'reference', says: /stays inside the place/ },
    { because: 'it is absolute', own: '/etc/passwd', files: {}, code: 'reference', says: /stays inside the place/ },
    { because: 'a package path leaves the package', own: 'npm:policies/../../x.yml', files: {}, code: 'reference', says: /npm:PACKAGE/ },
    { because: 'it has a control character', own: 'a\u0000.yml', files: {}, code: 'reference', says: /stays inside the place/ },
    {
      because: 'an action has a name that is a path',
      own: `../x/y.yml@${commit}`,
      files: {},
      code: 'reference',
      says: /OWNER\/REPOSITORY/,
    },
    { because: 'it extends itself', own: './release-policy.yml', files: {}, code: 'cycle', says: /leads back to itself: \.github/ },
    { because: 'two bases extend each other', own: 'a.yml', files: loop, code: 'cycle', says: /a\.yml → b\.yml → a\.yml/ },
    {
      because: 'the bytes are not those that were pinned',
      own: `base.yml@sha256:${'0'.repeat(64)}`,
      files: { 'base.yml': 'policy: 1' },
      code: 'changed',
      says: new RegExp(`digest ${digestOf('policy: 1')}, expected 0000`),
    },
  ])('because $because', ({ own, files, code, says }) => {
    const problem = problemOf(() => read(files, `policy: 1\nextends: ${JSON.stringify(own)}\n`))
    expect(problem.code).toBe(`policy/extends-${code}`)
    expect(problem.message).toMatch(says)
    expect(problem.at?.line).toBeGreaterThanOrEqual(1)
    expect(problem.hint).not.toBe('')
  })

  it('because nine policies stand over each other', () => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.yml`, `extends: ${index + 1}.yml`]))
    expect(problemOf(() => read(files, 'extends: 0.yml'))).toMatchObject({ code: 'policy/extends-too-deep', at: { file: '7.yml' } })
  })

  it('with the lines of both files where a value loosens a base that is two levels down', () => {
    const files = { 'mid.yml': 'extends: low.yml\n', 'low.yml': 'record:\n  keep: 7y\n' }
    const { parsed, bases } = read(files, 'extends: mid.yml\nrecord:\n  keep: 1y\n')
    expect(problemOf(() => resolvePolicy(parsed, undefined, bases)).message).toContain(
      '.github/release-policy.yml:3:9 — record.keep — found the text "1y" — expected the same or more; the base policy has the text "7y" (record.keep at low.yml:2:9)',
    )
  })
})

it('a file on the disk may extend what stands next to it', () => {
  const chain = readPolicyChain('extends: ./base.yml', 'p.yml', { ...home, path: '/tmp/x/p.yml' })
  expect(chain.next().value).toMatchObject({ location: { path: '/tmp/x/base.yml' } })
})
