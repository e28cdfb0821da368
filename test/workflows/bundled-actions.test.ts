import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReleaseNotesData, VersionBumpData } from '@locktender/contracts'
import validateReleaseNotes from '@locktender/contracts/validators/release-notes'
import validateVersionBump from '@locktender/contracts/validators/version-bump'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { folderDigests } from './folder-digests.ts'
import { manifestOf, runStep, token, type ActionName, type Step, type StepRun } from './run-step.ts'

let bundle = ''
let shop: TemporaryRepository
const made: TemporaryRepository[] = []

beforeAll(async () => {
  bundle = await buildBundle()
  shop = createRepository({
    commits: [
      { message: 'feat: open', files: { 'README.md': 'x\n' }, tag: 'v1.2.3' },
      { message: 'fix(cart): keep prices (#12)', files: { 'cart.ts': '1\n' } },
      { message: 'feat: pay by card (#13)', files: { 'pay.ts': '1\n' } },
      { message: 'wip', files: { 'pay.ts': '2\n' } },
    ],
  })
})
afterAll(() => {
  removeBundle(bundle)
  shop.remove()
})
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove()
})

function repositoryOf(...args: Parameters<typeof createRepository>): TemporaryRepository {
  const repository = createRepository(...args)
  made.push(repository)
  return repository
}

const headOf = ({ shas }: TemporaryRepository): string => shas.at(-1) ?? ''

function step(action: ActionName, repository: TemporaryRepository, more: Partial<Step> = {}): Promise<StepRun> {
  return runStep({ bundle, action, checkout: repository.directory, commit: headOf(repository), ...more })
}

describe('every bundled action', () => {
  it.each(['version-bump', 'release-notes'] as const)(
    '%s sets exactly the outputs that it declares, hands over a result by schema and touches no file of the checkout',
    async (action) => {
      const before = folderDigests(shop.directory)
      const run = await step(action, shop)
      expect(run.exitCode, run.log).toBe(0)
      expect(Object.keys(run.outputs).toSorted()).toEqual(Object.keys(manifestOf(action).outputs).toSorted())
      expect(run.outputs['verdict']).toBe('pass')
      expect(run.outputs['reason']).toMatch(/^[^\n]+$/)
      expect(run.outputs['result']).toBe(JSON.stringify(run.result))
      expect(run.wholeResult).toEqual(run.result)
      expect(run.result).toMatchObject({ action, verdict: 'pass', subject: { repository: 'acme/shop', commit: headOf(shop) } })
      const validate = action === 'version-bump' ? validateVersionBump : validateReleaseNotes
      expect(validate(run.result.data), JSON.stringify(validate.errors)).toBe(true)
      expect(run.summary).toContain('1.3.0')
      expect(run.state).toBe('')
      expect(folderDigests(shop.directory)).toEqual(before)
    },
  )

  it('tells the runner to hide the token first of all, and shows it nowhere', async () => {
    const { commands, log, summary, outputs, wholeResult } = await step('version-bump', shop)
    expect(commands).toEqual([{ name: 'add-mask', properties: {}, data: token }])
    expect(log.startsWith(`::add-mask::${token}\n`)).toBe(true)
    expect(`${log.split('\n').slice(1).join('\n')}${summary}${JSON.stringify([outputs, wholeResult])}`).not.toContain(token)
  })

  it.each(['version-bump', 'release-notes'] as const)('%s ends with 2 and an annotation at the place of a mistake', async (action) => {
    const repository = repositoryOf({
      commits: [{ message: 'feat: a', files: { '.github/release-policy.yml': 'policy: 1\nversionning: {}\n' }, tag: 'v1.0.0' }],
    })
    const before = folderDigests(repository.directory)
    const run = await step(action, repository, { inputs: { 'fail-on': 'never' } })
    expect(run.exitCode).toBe(2)
    expect(run.outputs).toMatchObject({ verdict: 'unknown' })
    expect(run.result).toMatchObject({ verdict: 'unknown', reasons: [{ code: 'policy/invalid' }] })
    expect(run.commands.slice(1)).toEqual([
      {
        name: 'error',
        properties: { file: '.github/release-policy.yml', line: '2', col: '1', title: 'policy/invalid' },
        data: expect.stringContaining('versioning'),
      },
    ])
    expect(run.log).not.toMatch(/\n\s+at /)
    expect(folderDigests(repository.directory)).toEqual(before)
  })

  it('shows the stack of an error only to one who debugs', async () => {
    const { log } = await step('version-bump', shop, {
      inputs: { version: 'soon' },
      environment: { RUNNER_DEBUG: '1' },
    })
    expect(log).toMatch(/\n\s+at /)
  })

  it.each([
    { inputs: { 'dry-run': 'yes' }, code: 'input/not-a-flag', because: 'a flag is a word of YAML' },
    { inputs: { 'fail-on': 'warn' }, code: 'input/not-a-choice', because: 'a choice is one of its words' },
  ])('ends with 2 before any work, because $because', async ({ inputs, code }) => {
    const run = await step('version-bump', shop, { inputs })
    expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: 'unknown' }, result: { reasons: [{ code }] } })
    expect(run.commands).toMatchObject([{ name: 'error', properties: { title: code } }])
  })
})

describe('version-bump as a step', () => {
  it('gives the next version to the steps after it', async () => {
    const { outputs, summary, log } = await step('version-bump', shop)
    expect(outputs).toMatchObject({ release: 'true', current: '1.2.3', next: '1.3.0', tag: 'v1.3.0', type: 'minor', class: 'minor' })
    expect(JSON.parse(outputs['packages'] ?? '')).toMatchObject([{ current: '1.2.3', next: '1.3.0', tag: 'v1.3.0' }])
    expect(summary).toContain('pay by card')
    expect(log).toContain('1.2.3 → 1.3.0')
  })

  it.each([
    { because: 'nothing is to be released', inputs: {}, skip: true, exitCode: 0, verdict: 'skip' },
    { because: 'the pushed tag is justified', inputs: { expect: 'v1.3.0' }, skip: false, exitCode: 0, verdict: 'pass' },
    { because: 'the pushed tag is not justified', inputs: { expect: 'v2.0.0' }, skip: false, exitCode: 1, verdict: 'fail' },
    {
      because: 'the job asked not to fail',
      inputs: { expect: 'v2.0.0', 'fail-on': 'never' },
      skip: false,
      exitCode: 0,
      verdict: 'fail',
    },
    { because: 'the declared class is too low', inputs: { type: 'patch' }, skip: false, exitCode: 1, verdict: 'fail' },
    { because: 'the version is none', inputs: { version: 'soon' }, skip: false, exitCode: 2, verdict: 'unknown' },
    {
      because: 'not knowing is not passing, whatever the job asked',
      inputs: { version: 'soon', 'fail-on': 'never' },
      skip: false,
      exitCode: 2,
      verdict: 'unknown',
    },
  ])('ends with $exitCode and $verdict when $because', async ({ inputs, skip, exitCode, verdict }) => {
    const repository = skip ? repositoryOf({ commits: [{ message: 'feat: a', tag: 'v1.0.0' }, { message: 'docs: b' }] }) : shop
    const run = await step('version-bump', repository, { inputs })
    expect(run.exitCode, run.log).toBe(exitCode)
    expect(run.outputs['verdict']).toBe(verdict)
    expect(run.commands.some(({ name }) => name === 'error')).toBe(verdict === 'fail' || verdict === 'unknown')
  })

  it('hands over at most 64 kB, and the whole in the file', async () => {
    const repository = repositoryOf({
      commits: [
        { message: 'feat: a', tag: 'v1.0.0' },
        ...Array.from({ length: 600 }, (_, index) => ({ message: `fix: change ${index} ${'é'.repeat(60)}` })),
      ],
    })
    const { outputs, result, wholeResult, exitCode } = await step('version-bump', repository)
    expect(exitCode).toBe(0)
    expect(Buffer.byteLength(outputs['result'] ?? '')).toBeLessThanOrEqual(64_000)
    expect(result).toMatchObject({ data: { next: '1.0.1', commits: [] }, reasons: [{}, { code: 'result/shortened' }] })
    expect((wholeResult.data as VersionBumpData).commits).toHaveLength(600)
  })

  it('reads the policy of the base of a pull request, not the one that the request brings', async () => {
    const policy = (minimum: string): Record<string, string> => ({
      '.github/release-policy.yml': `policy: 1\nversioning: { minimum: ${minimum} }\n`,
    })
    const repository = repositoryOf({
      commits: [
        { message: 'feat: a', files: policy('none'), tag: 'v1.0.0' },
        { message: 'chore: b', files: policy('patch') },
      ],
    })
    const [base = ''] = repository.shas
    const run = await step('version-bump', repository, {
      ref: 'refs/pull/7/merge',
      event: { pull_request: { base: { sha: base } } },
      environment: { GITHUB_BASE_REF: 'main' },
    })
    expect(run.outputs).toMatchObject({ verdict: 'skip', release: 'false' })
    const pushed = await step('version-bump', repository)
    expect(pushed.outputs).toMatchObject({ verdict: 'pass', next: '1.0.1' })
  })
})

describe('release-notes as a step', () => {
  it('gives the notes as output, file and summary', async () => {
    const run = await step('release-notes', shop)
    expect(run.outputs['notes']).toContain('pay by card')
    expect(run.fileOf('notes-file')).toBe(run.outputs['notes'])
    expect(run.outputs['full-notes-file']).toBe('')
    expect(run.summary.trim()).toBe(run.outputs['notes']?.trim())
  })

  it('writes the changelog once however often it runs, and not at all in a dry run', async () => {
    const repository = repositoryOf({
      commits: [
        { message: 'feat: a', files: { 'CHANGELOG.md': '# Changelog\n\n## 1.0.0\n\n- a\n' }, tag: 'v1.0.0' },
        { message: 'fix: b' },
      ],
    })
    const changelog = (): string => readFileSync(join(repository.directory, 'CHANGELOG.md'), 'utf8')
    const inputs = { changelog: 'true', 'notes-file': 'out/NOTES.md' }
    const before = folderDigests(repository.directory)
    const dry = await step('release-notes', repository, { inputs: { ...inputs, 'dry-run': 'true' } })
    expect(dry.outputs['changelog']).toBe('would-change')
    expect(folderDigests(repository.directory)).toEqual(before)

    const first = await step('release-notes', repository, { inputs })
    expect(first.outputs['changelog']).toBe('inserted')
    const written = changelog()
    expect(written).toMatch(/## 1\.0\.1[^]*- b[^]*## 1\.0\.0/)
    expect(readFileSync(join(repository.directory, 'out/NOTES.md'), 'utf8')).toBe(first.outputs['notes'])
    const second = await step('release-notes', repository, { inputs })
    expect([second.exitCode, second.outputs['changelog']]).toEqual([0, 'unchanged'])
    expect(changelog()).toBe(written)
  })

  it('refuses a notes file outside of the workspace', async () => {
    const run = await step('release-notes', shop, { inputs: { 'notes-file': '../escaped.md' } })
    expect(run).toMatchObject({ exitCode: 2, result: { reasons: [{ code: 'workspace/outside-root' }] } })
  })

  it('fails without the migration guide that the policy wants for a major, and still shows the notes', async () => {
    const policy = 'policy: 1\nnotes: { require: { major: [migration-guide] } }\n'
    const repository = repositoryOf({
      commits: [{ message: 'feat: a', files: { '.github/release-policy.yml': policy }, tag: 'v1.0.0' }, { message: 'feat!: b' }],
    })
    const run = await step('release-notes', repository)
    expect([run.exitCode, run.outputs['verdict']]).toEqual([1, 'fail'])
    expect(run.outputs['notes']).toContain('b')
  })

  it('cuts the notes at a section of a release’s limit and leaves the whole in a file', async () => {
    const commits = Array.from({ length: 700 }, (_, index) => ({
      message: `${index % 2 === 0 ? 'fix' : 'feat'}: change ${index} ${'word '.repeat(40)}`,
    }))
    const repository = repositoryOf({ commits: [{ message: 'feat: a', tag: 'v1.0.0' }, ...commits] })
    const run = await step('release-notes', repository)
    expect(run.exitCode, run.log).toBe(0)
    expect(run.outputs['notes']?.length).toBeLessThanOrEqual(125_000)
    expect(run.fileOf('full-notes-file')).toContain('change 698 ')
    expect(run.outputs['notes']).not.toContain('change 698 ')
    expect((run.wholeResult.data as ReleaseNotesData).cutSections).toContain('fix')
  })
})

it('a file that somebody else changed is left alone, and nothing else is written either', async () => {
  const repository = repositoryOf({
    commits: [{ message: 'feat: a', files: { 'CHANGELOG.md': '# Changelog\n' }, tag: 'v1.0.0' }, { message: 'fix: b' }],
  })
  appendFileSync(join(repository.directory, 'CHANGELOG.md'), 'mine\n')
  writeFileSync(join(repository.directory, 'other.txt'), 'mine too\n')
  const before = folderDigests(repository.directory)
  const run = await step('release-notes', repository, { inputs: { changelog: 'true', 'notes-file': 'NOTES.md' } })
  expect(run).toMatchObject({ exitCode: 2, result: { reasons: [{ code: 'notes/changelog-dirty', at: { file: 'CHANGELOG.md' } }] } })
  expect(folderDigests(repository.directory)).toEqual(before)
})
