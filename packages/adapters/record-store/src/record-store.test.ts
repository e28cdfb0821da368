import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { startFakeGithub, type FakeGithub } from '@locktender/fake-github'
import { openBranchFiles, type BranchFiles } from '@locktender/git'
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
    expect(await record.standing('1.0.0')).toEqual({ view: undefined, events: [] })
    await record.append('1.0.0', () => draft('1.0.0', 'a'))
    await record.append('2.0.0', () => draft('2.0.0', 'b'))
    await record.append('1.0.0', ({ events }) => draft('1.0.0', `after ${events.length}`))
    const other = await store()
    expect((await other.ofType('gated')).map(({ key }) => key)).toEqual(['a', 'b', 'after 1'])
    expect(await other.ofType('planned')).toEqual([])
    expect((await other.standing('1.0.0')).events.map(({ key }) => key)).toEqual(['a', 'after 1'])
    expect(verifyChain(await other.files(), { repositoryId: '42' })).toMatchObject({ ok: true, tail: { seq: 3 } })
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
  }
  const waits: number[] = []
  const record = openRecordStore(never, { sleep: async (ms) => waits.push(ms), random: () => 1 })
  await expect(record.append('1.0.0', () => draft('1.0.0', 'a'))).rejects.toMatchObject({ code: 'record/busy' })
  expect(Math.max(...waits)).toBe(5000)
})

it('refuses a branch with something else on it', async () => {
  const files = await openBranchFiles({ directory: join(folder, 'record.git'), branch, remote: null, env: process.env })
  await files.add(await files.head(), { path: 'README.md', text: 'hello', message: 'hello', epochSeconds: 0 })
  const record = openRecordStore(files, { sleep, random: Math.random })
  await expect(record.standing('1.0.0')).rejects.toMatchObject({ code: 'record/stray-file' })
})
