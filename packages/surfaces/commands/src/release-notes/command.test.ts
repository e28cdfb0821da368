import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '@locktender/action-kit'
import type { ReleaseNotesData } from '@locktender/contracts'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleCall } from '../sample-call.ts'
import { releaseNotes } from './command.ts'

let shop: TemporaryRepository

beforeAll(() => {
  shop = createRepository({
    commits: [
      { message: 'feat: open', tag: 'v1.0.0', author: { name: 'Ada', email: 'ada@example.com' } },
      { message: 'feat: pay (#2)', tag: 'v1.1.0', author: { name: 'Bob', email: 'bob@example.com' } },
      { message: 'feat!: drop v1 (#3)\n\nBREAKING CHANGE: call /v2', author: { name: 'Ada', email: 'ada@example.com' } },
      { message: 'fix: round prices', author: { name: 'Cleo', email: 'cleo@example.com' } },
    ],
  })
})
afterAll(() => shop.remove())

const notes = (directory: string, inputs: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
  releaseNotes.run(sampleCall(releaseNotes, directory, inputs))
const dataOf = ({ data }: Outcome): ReleaseNotesData => data as ReleaseNotesData

describe('release-notes', () => {
  it('are those of the next version, breaking changes first, with who was new', async () => {
    const outcome = await notes(shop.directory)
    const text = outcome.outputs['notes'] ?? ''
    expect(text).toMatch(/^## 2\.0\.0 \(2026-11-21\)\n[^]*Breaking[^]*drop v1[^]*call \/v2[^]*Fixes[^]*round prices/)
    expect(text).not.toContain('pay')
    expect(dataOf(outcome).documents).toMatchObject([{ version: '2.0.0', previousTag: 'v1.1.0', class: 'major' }])
    expect(text).toMatch(/Cleo[^\n]*first/i)
    expect(text).not.toMatch(/Ada[^\n]*first/i)
  })

  it.each([
    { because: 'a bare version', version: '1.1.0' },
    { because: 'its tag', version: 'v1.1.0' },
  ])('are those of a published version, named by $because', async ({ version }) => {
    const outcome = await notes(shop.directory, { version })
    expect(dataOf(outcome).documents).toMatchObject([{ version: '1.1.0', tag: 'v1.1.0', previousTag: 'v1.0.0', class: 'minor' }])
    expect(outcome.outputs['notes']).toContain('pay')
    expect(outcome.outputs['notes']).not.toContain('drop v1')
  })

  it('are those of the whole history, the newest first', async () => {
    const { text } = await notes(shop.directory, { all: 'true' })
    expect(text).toMatch(/drop v1[^]*1\.1\.0[^]*pay[^]*1\.0\.0[^]*open/)
  })

  it('are for an audience of the policy, and for no other', async () => {
    const policy = join(shop.directory, '.git', 'policy.yml')
    writeFileSync(policy, 'notes: { audiences: { support: [fix] } }\n')
    const { text } = await notes(shop.directory, { policy, audience: 'support' })
    expect(text).toContain('round prices')
    expect(text).not.toContain('call /v2')
    await expect(notes(shop.directory, { policy, audience: 'nobody' })).rejects.toMatchObject({ code: 'notes/unknown-audience' })
  })

  it('stand in the file that a person names, and in none in a dry run', async () => {
    using repository = createRepository({ commits: [{ message: 'feat: a', tag: 'v1.0.0' }, { message: 'fix: b' }] })
    const file = join(repository.directory, 'NOTES.md')
    await notes(repository.directory, { 'notes-file': 'NOTES.md', 'dry-run': 'true' })
    expect(existsSync(file)).toBe(false)
    const { outputs } = await notes(repository.directory, { 'notes-file': 'NOTES.md' })
    expect(readFileSync(file, 'utf8')).toBe(outputs['notes'])
  })

  it('say nothing where nothing is to be released', async () => {
    using repository = createRepository({ commits: [{ message: 'feat: a', tag: 'v1.0.0' }, { message: 'docs: b' }] })
    expect(await notes(repository.directory, { changelog: 'true' })).toMatchObject({ verdict: 'skip', data: { documents: [] } })
    expect(existsSync(join(repository.directory, 'CHANGELOG.md'))).toBe(false)
  })

  it('keep a section that a person edited, and say so', async () => {
    using repository = createRepository({ commits: [{ message: 'feat: a', tag: 'v1.0.0' }, { message: 'fix: b' }] })
    const file = join(repository.directory, 'CHANGELOG.md')
    expect(await notes(repository.directory, { changelog: 'true' })).toMatchObject({ data: { changelog: { action: 'inserted' } } })
    writeFileSync(file, readFileSync(file, 'utf8').replace('- b', '- b, better said'))
    const edited = readFileSync(file, 'utf8')
    expect(await notes(repository.directory, { changelog: 'true' })).toMatchObject({
      verdict: 'warn',
      data: { changelog: { action: 'kept-edited' } },
    })
    expect(readFileSync(file, 'utf8')).toBe(edited)
  })

  it('refuse to write a changelog into a bare repository, or where the policy wants none', async () => {
    using bare = createRepository({ commits: [{ message: 'feat: a', tag: 'v1.0.0' }, { message: 'fix: b' }], bare: true })
    await expect(notes(bare.directory, { changelog: 'true' })).rejects.toMatchObject({ code: 'notes/bare-repository' })
    using none = createRepository({
      commits: [
        { message: 'feat: a', files: { '.github/release-policy.yml': 'notes: { changelog: "" }\n' }, tag: 'v1.0.0' },
        { message: 'fix: b' },
      ],
    })
    await expect(notes(none.directory, { changelog: 'true' })).rejects.toMatchObject({ code: expect.stringMatching(/^(notes|policy)\//) })
  })

  it('of several packages hold each its own commits, in changelogs of their own', async () => {
    const manifest = (name: string): string => `${JSON.stringify({ name, version: '1.0.0' })}\n`
    using repository = createRepository({
      commits: [
        {
          message: 'feat: begin',
          files: {
            'package.json': `${JSON.stringify({ private: true, workspaces: ['packages/*'] })}\n`,
            'packages/a/package.json': manifest('a'),
            'packages/b/package.json': manifest('b'),
            'packages/c/package.json': `${JSON.stringify({ name: 'c', version: '1.0.0', dependencies: { b: '^1.0.0' } })}\n`,
          },
          tag: ['a@1.0.0', 'b@1.0.0', 'c@1.0.0'],
        },
        { message: 'feat: only a', files: { 'packages/a/x': '1\n' } },
        { message: 'fix: only b', files: { 'packages/b/x': '1\n' } },
      ],
    })
    const outcome = await notes(repository.directory, { changelog: 'true' })
    expect(dataOf(outcome).documents).toMatchObject([
      { package: 'a', version: '1.1.0', previousTag: 'a@1.0.0' },
      { package: 'b', version: '1.0.1', previousTag: 'b@1.0.0' },
      { package: 'c', version: '1.0.1', previousTag: 'c@1.0.0', dependencies: [{ name: 'b', version: '1.0.1' }] },
    ])
    expect(outcome.text).toMatch(/Updated dependencies\n\n?.*`?b`? 1\.0\.1/)
    const [own = '', other = ''] = ['a', 'b'].map((name) =>
      readFileSync(join(repository.directory, 'packages', name, 'CHANGELOG.md'), 'utf8'),
    )
    expect([own.includes('only a'), own.includes('only b')]).toEqual([true, false])
    expect([other.includes('only a'), other.includes('only b')]).toEqual([false, true])
    expect(existsSync(join(repository.directory, 'CHANGELOG.md'))).toBe(false)
    expect(dataOf(await notes(repository.directory, { package: 'b' })).documents).toMatchObject([{ package: 'b' }])
    expect(dataOf(await notes(repository.directory, { version: 'a@1.0.0' })).documents).toMatchObject([{ package: 'a', version: '1.0.0' }])
    await expect(notes(repository.directory, { package: 'd' })).rejects.toMatchObject({ code: 'notes/unknown-package' })
  })
})
