import { existsSync } from 'node:fs'
import type { RawCommit } from '@locktender/commits'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { CommitSpecification } from './import-stream.ts'
import type { LogRange } from './log.ts'
import { openRepository } from './open-repository.ts'
import { createRepository } from './temporary-repository.ts'
import { wrapGit } from './wrapped-git.ts'

async function logOf(directory: string, range: LogRange, git = 'git'): Promise<RawCommit[]> {
  const repository = await openRepository(directory, { git })
  const all: RawCommit[] = []
  for await (const commits of repository.log(range)) all.push(...commits)
  return all
}

async function messagesOf(commits: readonly CommitSpecification[]): Promise<string[]> {
  using repository = createRepository({ commits, bare: true })
  return (await logOf(repository.directory, { to: 'HEAD' })).map(({ message }) => message).toReversed()
}

// A side branch that is merged: 0 - 1 - 3 - 4, and 2 between 0 and 3.
const merged = createRepository({
  commits: [
    { message: 'root', files: { 'a/1': '1', 'b/1': '1' }, tag: 'v1' },
    { message: 'main', files: { 'a/2': '2' }, author: { name: 'Ann Old', email: 'ann@old.example' } },
    { message: 'side', files: { 'b/2': '2' }, parents: [0], branch: '-x' },
    { message: 'merge', files: { 'b/2': '2' }, parents: [1, 2] },
    { message: 'last', files: { '.mailmap': 'Ann New <ann@new.example> <ann@old.example>\n' } },
  ],
})
afterAll(() => merged.remove())

describe('log', () => {
  it('tells everything about a commit, newest first, in one process', async () => {
    using wrapped = wrapGit()
    const commits = await logOf(merged.directory, { to: 'HEAD' }, wrapped.git)
    expect(wrapped.calls()).toHaveLength(2)
    expect(commits.map(({ sha }) => sha)).toEqual(merged.shas.toReversed())
    expect(commits[1]).toEqual({
      sha: merged.shas[3],
      message: 'merge',
      parents: [merged.shas[1], merged.shas[2]],
      author: { name: 'Test', email: 'test@example.com' },
      committedAtSeconds: 1_700_000_180,
    })
    expect(commits.at(-1)?.parents).toEqual([])
  })

  it('names authors as the mailmap does', async () => {
    const commits = await logOf(merged.directory, { to: 'HEAD' })
    expect(commits.find(({ message }) => message === 'main')?.author).toEqual({ name: 'Ann New', email: 'ann@new.example' })
  })

  it.each<{ because: string; range: LogRange; messages: string[] }>([
    { because: 'everything but the tag’s history', range: { to: 'HEAD', exclude: ['v1'] }, messages: ['last', 'merge', 'side', 'main'] },
    { because: 'several histories left out', range: { to: 'HEAD', exclude: ['HEAD~2', 'refs/heads/-x'] }, messages: ['last', 'merge'] },
    { because: 'first parents only', range: { to: 'HEAD', firstParent: true }, messages: ['last', 'merge', 'main', 'root'] },
    { because: 'a branch whose name looks like an option', range: { to: 'refs/heads/-x' }, messages: ['side', 'root'] },
    { because: 'nothing is left', range: { to: 'v1', exclude: ['HEAD'] }, messages: [] },
  ])('reads $because', async ({ range, messages }) => {
    expect((await logOf(merged.directory, range)).map(({ message }) => message)).toEqual(messages)
  })

  it('keeps children before their parents when asked, whatever the clocks said', async () => {
    using skewed = createRepository({
      commits: [
        { message: '0', committedAtSeconds: 3000 },
        { message: '1', committedAtSeconds: 1000 },
        { message: '2', committedAtSeconds: 2000, parents: [0] },
        { message: '3', parents: [1, 2] },
      ],
    })
    const order = (await logOf(skewed.directory, { to: 'HEAD', topoOrder: true })).map(({ message }) => message)
    expect(order.at(0)).toBe('3')
    expect(order.at(-1)).toBe('0')
  })

  it('lists paths; those of a merge only along first parents', async () => {
    const pathsOf = async (range: LogRange): Promise<Record<string, readonly string[] | undefined>> =>
      Object.fromEntries((await logOf(merged.directory, { ...range, paths: true })).map(({ message, paths }) => [message, paths]))
    expect(await pathsOf({ to: 'HEAD' })).toEqual({ last: ['.mailmap'], merge: [], side: ['b/2'], main: ['a/2'], root: ['a/1', 'b/1'] })
    expect(await pathsOf({ to: 'HEAD', firstParent: true })).toEqual({
      last: ['.mailmap'],
      merge: ['b/2'],
      main: ['a/2'],
      root: ['a/1', 'b/1'],
    })
  })

  it('lists paths from the root, whatever the folder and the configuration', async () => {
    using repository = createRepository({
      commits: [
        { message: 'one', files: { 'a/x': '1', 'b/y': '1' } },
        { message: 'two', files: { 'a/x': null, 'b/x': '1' } },
      ],
    })
    for (const setting of [
      'diff.relative=true',
      'log.showRoot=false',
      'diff.renames=true',
      'log.showSignature=true',
      'log.decorate=full',
      'color.ui=always',
    ]) {
      repository.git('config', ...(setting.split('=') as [string, string]))
    }
    const commits = await logOf(`${repository.directory}/b`, { to: 'HEAD', paths: true })
    expect(commits.map(({ paths }) => paths)).toEqual([
      ['a/x', 'b/x'],
      ['a/x', 'b/y'],
    ])
  })

  it('works with a thousand excluded commits', async () => {
    using repository = createRepository({ commits: Array.from({ length: 1001 }, (_, index) => ({ message: `${index}` })), bare: true })
    const commits = await logOf(repository.directory, { to: 'HEAD', exclude: repository.shas.slice(0, -1) })
    expect(commits.map(({ message }) => message)).toEqual(['1000'])
  })

  it.each([
    { because: 'line ends of Windows are kept', stored: 'fix: a\r\n\r\nbody\r\n', told: 'fix: a\r\n\r\nbody\r\n' },
    { because: 'leading blank lines are kept', stored: '\n\n  fix: a\n', told: '\n\n  fix: a\n' },
    { because: 'it is empty', stored: '', told: '' },
    {
      because: 'invalid UTF-8 becomes a replacement character',
      stored: Buffer.from('fix: \xff\xfe\x80 a', 'latin1'),
      told: 'fix: \ufffd\ufffd\ufffd a',
    },
    {
      because: 'a cut sequence at the end does not swallow what follows',
      stored: Buffer.from('fix: a\xe2\x82', 'latin1'),
      told: 'fix: a\ufffd',
    },
    { because: 'it ends at a NUL byte, as git reads it', stored: 'fix: a\0feat!: hidden', told: 'fix: a' },
    { because: 'it imitates the record format', stored: '\u0001\u0000%x00%H%x00\n\n\u001e', told: '\u0001' },
    { because: 'it names its encoding', stored: Buffer.from('fix: gr\xfc\xdfe', 'latin1'), encoding: 'ISO-8859-1', told: 'fix: grüße' },
    { because: 'its encoding is unknown', stored: 'fix: a', encoding: 'X-NONE', told: 'fix: a' },
  ])('tells a message as it is when $because', async ({ stored, encoding, told }) => {
    const weird = { message: stored, ...(encoding === undefined ? {} : { encoding }) }
    expect(await messagesOf([{ message: 'before' }, weird, { message: 'after' }])).toEqual(['before', told, 'after'])
  })

  it('reads a message of ten megabytes', async () => {
    const message = `fix: long\n\n${'0123456789abcdé\n'.repeat(655_360)}`
    expect((await messagesOf([{ message: 'before' }, { message }, { message: 'after' }]))[1] === message).toBe(true)
  })

  it('gives back any messages and any paths', async () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\0', ''))
    const name = fc.string({
      unit: fc.constantFrom('a', 'b', '\n', '\t', '"', "'", '\\', ' ', 'é', '漢', ':', '-', '\u0001'),
      minLength: 1,
      maxLength: 6,
    })
    const commit = fc.record({
      message: word,
      paths: fc.uniqueArray(
        name.map((text) => `d/${text}`),
        { maxLength: 4 },
      ),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(commit, { minLength: 1, maxLength: 8 }), async (wanted) => {
        using repository = createRepository({
          commits: wanted.map(({ message, paths }, index) => ({
            message,
            files: Object.fromEntries(paths.map((path) => [path, `${index}`])),
          })),
          bare: true,
        })
        const told = (await logOf(repository.directory, { to: 'HEAD', paths: true })).toReversed()
        expect(told.map(({ message, paths }) => ({ message, paths: paths?.toSorted() }))).toEqual(
          wanted.map(({ message, paths }) => ({ message, paths: paths.toSorted() })),
        )
      }),
      { numRuns: 40 },
    )
  })

  it.each(['-x', '--output=/tmp/x', '^HEAD', 'a..b', 'HEAD:file', 'a\nb', ''])('refuses the revision %j', async (revision) => {
    await expect(logOf(merged.directory, { to: revision })).rejects.toMatchObject({ code: 'git/refused-revision' })
    await expect(logOf(merged.directory, { to: 'HEAD', exclude: [revision] })).rejects.toMatchObject({ code: 'git/refused-revision' })
  })

  it('throws when the clone has no such commit', async () => {
    await expect(logOf(merged.directory, { to: 'none' })).rejects.toMatchObject({ code: 'git/unknown-revision' })
    await expect(logOf(merged.directory, { to: 'HEAD', exclude: ['0'.repeat(40)] })).rejects.toMatchObject({ code: 'git/unknown-revision' })
  })

  it('ends git when the reader leaves early', async () => {
    using endless = wrapGit(
      `case "$*" in *" log "*) trap 'echo ended >> "$0.trace"; kill $!; exit' TERM; printf '\\000%s' a b 1 n e m '' ''; sleep 60 & wait;; *) exec git "$@";; esac`,
    )
    const repository = await openRepository(merged.directory, { git: endless.git })
    for await (const commits of repository.log({ to: 'HEAD' })) {
      expect(commits[0]?.message).toBe('m')
      break
    }
    await expect.poll(() => existsSync(`${endless.git}.trace`)).toBe(true)
  })

  it('throws the reason of a signal that gives up in the middle', async () => {
    using endless = wrapGit(`case "$*" in *" log "*) printf '\\000%s' a b 1 n e m '' ''; exec sleep 60;; *) exec git "$@";; esac`)
    const abort = new AbortController()
    const repository = await openRepository(merged.directory, { git: endless.git, signal: abort.signal })
    const reason = new Error('enough')
    const read = async (): Promise<void> => {
      for await (const commits of repository.log({ to: 'HEAD' })) if (commits.length > 0) abort.abort(reason)
    }
    await expect(read()).rejects.toBe(reason)
  })

  it('refuses output that is not a log', async () => {
    using chatty = wrapGit('case "$*" in *" log "*) echo hello;; *) exec git "$@";; esac')
    await expect(logOf(merged.directory, { to: 'HEAD' }, chatty.git)).rejects.toMatchObject({ code: 'git/garbled-output' })
  })
})
