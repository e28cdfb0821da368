import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { startFakeGithub, type FakeGithub } from '@locktender/fake-github'
import { openBranchFiles, type BranchFiles, type BranchHead } from '@locktender/git'
import { createRepository } from '@locktender/git/testing'
import { connect, githubBranchFiles } from '@locktender/github'
import { type EventDraft, verifyChain } from '@locktender/record'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openRecordStore, type RecordStore } from './index.ts'

const branch = 'refs/heads/release-records'
let folder = ''
let github: FakeGithub | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'locktender-record-store-'))
})
afterEach(async () => {
  await github?.close()
  github = undefined
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

const draft = (release: string, note: string): EventDraft => ({
  repository: { id: '42', name: 'acme/shop' },
  release,
  type: 'gated',
  at: '2026-11-21T12:00:00Z',
  key: note,
  by: { tool: 'locktender 1.0.0' },
  data: { action: note, verdict: 'pass', reasons: [] },
})

let caches = 0
const stores: readonly { readonly where: string; open(): Promise<BranchFiles> }[] = [
  {
    where: 'a local folder',
    open: () => openBranchFiles({ directory: join(folder, 'record.git'), branch, remote: null, env: process.env }),
  },
  {
    where: 'a bare remote',
    async open() {
      await openBranchFiles({ directory: join(folder, 'remote.git'), branch, remote: null, env: process.env })
      const remote = pathToFileURL(join(folder, 'remote.git')).href
      return openBranchFiles({ directory: join(folder, `cache-${(caches += 1)}.git`), branch, remote, env: process.env })
    },
  },
  {
    where: 'GitHub',
    async open() {
      if (github === undefined) {
        github = await startFakeGithub()
        using local = createRepository({ commits: [{ message: 'one' }] })
        await github.seed.repository('acme/shop', { from: local.directory })
      }
      const token = github.seed.actionsToken('acme/shop', { contents: 'write' })
      return githubBranchFiles(await connect({ repository: 'acme/shop', token, environment: github.environment }), branch)
    },
  },
]

describe.each(stores)('the record on $where', ({ open }) => {
  const store = async (): Promise<RecordStore> => openRecordStore(await open(), { sleep: (ms) => sleep(ms / 4), random: Math.random })

  it('begins with the first event and reads one release without the others', async () => {
    const record = await store()
    expect(await record.standing('1.0.0')).toEqual({ view: undefined, events: [], fault: null })
    await record.append('1.0.0', () => draft('1.0.0', 'a'))
    await record.append('2.0.0', () => draft('2.0.0', 'b'))
    await record.append('1.0.0', ({ events }) => draft('1.0.0', `after ${events.length}`))
    const other = await store()
    expect((await other.ofType('gated')).map(({ key }) => key)).toEqual(['a', 'b', 'after 1'])
    expect(await other.ofType('planned')).toEqual([])
    expect((await other.standing('1.0.0')).events.map(({ key }) => key)).toEqual(['a', 'after 1'])
    expect(verifyChain(await other.files(), { repositoryId: '42' })).toMatchObject({ ok: true, tail: { seq: 3 } })
  })

  it('tells the commits of the branch, one for each event, each on top of the one before', async () => {
    const record = await store()
    expect(await record.history()).toEqual({ commits: [], isWhole: true })
    for (const note of ['a', 'b', 'c']) await record.append('1.0.0', () => draft('1.0.0', note))
    const { commits, isWhole } = await (await store()).history()
    expect(isWhole).toBe(true)
    expect(commits.map(({ parents }) => parents)).toEqual([[commits[1]?.sha], [commits[2]?.sha], []])
    // GitHub signs what is committed over its API; git does not say.
    expect(commits.map(({ isVerified }) => isVerified)).toEqual(Array.from({ length: 3 }, () => (github === undefined ? null : true)))
    expect((await (await store()).standing('1.0.0')).events).toHaveLength(3)
  })

  it('writes nothing for a key that is there, and nothing when there is nothing to say', async () => {
    const record = await store()
    const first = await record.append('1.0.0', () => draft('1.0.0', 'a'))
    expect(await record.append('1.0.0', () => draft('1.0.0', 'a'))).toEqual({ how: 'there', event: first?.event, attempts: 1 })
    expect(await record.append('1.0.0', () => null)).toBeNull()
    expect(await record.files()).toHaveLength(1)
  })

  it('keeps every event of writers that write at once', async () => {
    const writers = await Promise.all(['a', 'b', 'c', 'd'].map(async (name) => ({ name, record: await store() })))
    const attempts = await Promise.all(
      writers.map(async ({ name, record }) => {
        const tries: number[] = []
        for (let index = 0; index < 4; index += 1) {
          tries.push((await record.append(name, () => draft(name, `${name}${index}`)))?.attempts ?? 0)
        }
        return tries
      }),
    )
    expect(attempts.flat().every((count) => count >= 1)).toBe(true)
    const files = await (await store()).files()
    expect(files).toHaveLength(16)
    expect(verifyChain(files)).toMatchObject({ ok: true })
  })

  it('refuses what may not follow, and leaves the record as it was', async () => {
    const record = await store()
    const verified: EventDraft = { ...draft('1.0.0', 'v'), type: 'verified', data: { window: 'short', verdict: 'pass', reasons: [] } }
    await expect(record.append('1.0.0', () => verified)).rejects.toMatchObject({ code: 'record/illegal-transition' })
    expect(await record.files()).toEqual([])
  })
})

it('gives up after many tries and says so', async () => {
  const never: BranchFiles = {
    head: async () => ({ commit: null, files: new Map() }),
    read: async () => new Map(),
    add: async () => 'moved',
    history: async () => ({ commits: [], isWhole: true }),
  }
  const waits: number[] = []
  const record = openRecordStore(never, { sleep: async (ms) => waits.push(ms), random: () => 1 })
  await expect(record.append('1.0.0', () => draft('1.0.0', 'a'))).rejects.toMatchObject({ code: 'record/busy' })
  expect([waits.length, Math.max(...waits)]).toEqual([100, 2000])
})

describe('a record that somebody changed', () => {
  const local = (): Promise<BranchFiles> =>
    openBranchFiles({ directory: join(folder, 'record.git'), branch, remote: null, env: process.env })
  const opened = (files: BranchFiles): RecordStore => openRecordStore(files, { sleep, random: Math.random })
  const held: EventDraft = { ...draft('1.0.0', 'h'), type: 'held', data: { stage: 0, code: 'record/missing', message: 'why' } }
  const planned: EventDraft = {
    ...draft('1.0.0', 'p'),
    type: 'planned',
    data: {
      class: 'minor',
      version: '1.0.0',
      commit: 'c'.repeat(40),
      range: { from: null, to: 'c'.repeat(40) },
      policy: { path: 'policy.yml', digest: 'b'.repeat(64) },
      artifacts: [{ name: 'shop', sha256: 'a'.repeat(64) }],
    },
  }

  /** A branch as somebody shows it who has changed it, on top of which events can be added in truth. */
  function changed(
    files: BranchFiles,
    change: (head: BranchHead) => BranchHead,
    texts: ReadonlyMap<string, string> = new Map(),
  ): BranchFiles {
    return {
      ...files,
      head: async () => change(await files.head()),
      read: async (head, paths) => new Map([...(await files.read(head, paths)), ...[...texts].filter(([path]) => paths.includes(path))]),
    }
  }

  async function threeEvents(): Promise<{ readonly files: BranchFiles; readonly paths: readonly string[] }> {
    const files = await local()
    const record = opened(files)
    await record.append('1.0.0', () => planned)
    await record.append('2.0.0', () => draft('2.0.0', 'b'))
    await record.append('1.0.0', () => draft('1.0.0', 'c'))
    return { files, paths: [...(await files.head()).files.keys()].toSorted() }
  }
  const less =
    (path: string | undefined) =>
    ({ commit, files }: BranchHead): BranchHead => ({ commit, files: new Map([...files].filter(([each]) => each !== path)) })

  it('lets the release be read when an event of another is missing, lets the way back be recorded after the highest number, and nothing else', async () => {
    const { files, paths } = await threeEvents()
    const record = opened(changed(files, less(paths[1])))
    const standing = await record.standing('1.0.0')
    expect(standing.events.map(({ seq }) => seq)).toEqual([1, 3])
    expect(standing.fault).toMatchObject({ seq: 2, code: 'record/missing' })
    expect(await record.append('1.0.0', () => held)).toMatchObject({ how: 'written', event: { seq: 4 } })
    await expect(record.append('1.0.0', () => draft('1.0.0', 'd'))).rejects.toMatchObject({
      code: 'record/missing',
      hint: expect.stringContaining('Restore the branch'),
    })
    expect(await record.append('1.0.0', () => planned)).toMatchObject({ how: 'there' })
    // With the event back, the chain is whole, what was recorded meanwhile included.
    expect(verifyChain(await opened(files).files())).toMatchObject({ ok: true, tail: { seq: 4 } })
  })

  it('lets a file that is no event lie, names it, and keeps what gives traffic out', async () => {
    const { files } = await threeEvents()
    await files.add(await files.head(), { path: 'README.md', text: 'hello', message: 'hello', epochSeconds: 0 })
    const record = opened(files)
    expect((await record.standing('1.0.0')).fault).toMatchObject({ code: 'record/stray-file', path: 'README.md' })
    await expect(record.append('1.0.0', () => draft('1.0.0', 'd'))).rejects.toMatchObject({
      code: 'record/stray-file',
      at: { file: 'README.md' },
    })
    expect(await record.append('1.0.0', () => held)).toMatchObject({ how: 'written', event: { seq: 4 } })
  })

  it.each([
    { because: 'edited', change: (text: string) => text.replace('"minor"', '"patch"'), code: 'record/broken-link', left: [1, 3] },
    { because: 'no event any more', change: () => 'hello', code: 'record/event-invalid', left: [3] },
  ])('holds each event against the one after it, in the same call: one is $because', async ({ change, code, left }) => {
    const { files, paths } = await threeEvents()
    const [path = ''] = paths
    const text = (await files.read(await files.head(), [path])).get(path) ?? ''
    let calls = 0
    const bad = changed(files, (head) => head, new Map([[path, change(text)]]))
    const record = opened({ ...bad, read: (...asked) => ((calls += 1), bad.read(...asked)) })
    const snapshot = await record.snapshot()
    const { events, fault } = await snapshot.standing('1.0.0')
    expect(events.map(({ seq }) => seq)).toEqual(left)
    expect(fault).toMatchObject({ seq: 1, path, code })
    expect(calls).toBe(1)
    expect(snapshot.fault()).toEqual(fault)
    // Nobody else's events are held against it.
    expect((await opened(files).snapshot()).fault()).toBeNull()
    expect((await record.standing('2.0.0')).fault).toBeNull()
    await expect(record.append('1.0.0', () => draft('1.0.0', 'd'))).rejects.toMatchObject({ code })
  })

  it('is seen by who saw it before: its end was cut off, or its last event changed', async () => {
    const { files, paths } = await threeEvents()
    const last = paths.at(-1) ?? ''
    let change = (head: BranchHead): BranchHead => head
    const record = opened(changed(files, (head) => change({ ...head, commit: null })))
    expect((await record.standing('1.0.0')).fault).toBeNull()
    change = less(last)
    expect((await record.standing('1.0.0')).fault).toMatchObject({ seq: 3, code: 'record/truncated' })
    change = ({ commit, files: there }) => ({ commit, files: new Map([...there, [last, there.get(paths[0] ?? '') ?? '']]) })
    expect((await record.standing('1.0.0')).fault).toMatchObject({ seq: 3, path: last, code: 'record/rewritten' })
    change = (head) => head
    expect((await record.standing('1.0.0')).fault).toBeNull()
    // Who comes new has no event that names the last one.
    expect((await opened(changed(files, less(last))).standing('1.0.0')).fault).toBeNull()
  })

  it('is not taken for rewritten by two that look at once while one of them adds', async () => {
    const files = await local()
    let isSlow = false
    const record = opened({
      ...files,
      async head() {
        const head = await files.head()
        if (isSlow) await sleep(200)
        return head
      },
    })
    await record.append('1.0.0', () => draft('1.0.0', 'a'))
    isSlow = true
    const slow = record.standing('1.0.0')
    isSlow = false
    await record.append('1.0.0', () => draft('1.0.0', 'b'))
    await record.standing('1.0.0')
    expect((await slow).fault).toBeNull()
    expect((await record.standing('1.0.0')).fault).toBeNull()
  })
})

it('reads many releases in one call', async () => {
  const files = await openBranchFiles({ directory: join(folder, 'record.git'), branch, remote: null, env: process.env })
  const first = openRecordStore(files, { sleep, random: Math.random })
  const names = ['1.0.0', '2.0.0', '3.0.0']
  for (const name of [...names, '1.0.0']) await first.append(name, ({ events }) => draft(name, `${name} ${events.length}`))
  let calls = 0
  const record = openRecordStore({ ...files, read: (...asked) => ((calls += 1), files.read(...asked)) }, { sleep, random: Math.random })
  const many = await record.standings(['3.0.0', 'none', '1.0.0'])
  expect(many.map(({ events }) => events.map(({ key }) => key))).toEqual([['3.0.0 0'], [], ['1.0.0 0', '1.0.0 1']])
  expect(calls).toBe(1)
  expect(await record.standings([])).toEqual([])
})
