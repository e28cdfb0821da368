import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRepository } from '../temporary-repository.ts'
import type { BranchFiles } from './branch-files.ts'
import { openBranchFiles } from './open-branch-files.ts'

const branch = 'refs/heads/release-records'
const file = (path: string, text = path) => ({ path, text, message: `add ${path}`, epochSeconds: 1_700_000_000 })
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'locktender-branch-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))

const kinds = [
  {
    kind: 'a branch of a local repository',
    open: (): Promise<BranchFiles> => openBranchFiles({ directory: join(folder, 'local.git'), branch, remote: null, env: process.env }),
  },
  {
    kind: 'a branch of a remote',
    open: async (): Promise<BranchFiles> => {
      await openBranchFiles({ directory: join(folder, 'remote.git'), branch, remote: null, env: process.env })
      const remote = pathToFileURL(join(folder, 'remote.git')).href
      return openBranchFiles({
        directory: join(folder, `cache-${Math.floor(performance.now() * 1000)}.git`),
        branch,
        remote,
        env: process.env,
      })
    },
  },
]

describe.each(kinds)('$kind', ({ open }) => {
  it('is empty at first, and gains files one by one', async () => {
    const files = await open()
    const empty = await files.head()
    expect(empty).toEqual({ commit: null, files: new Map() })
    expect(await files.add(empty, file('2026/11/a.json', '{"ü":"\\n"}'))).toBe('added')
    const one = await files.head()
    expect(await files.add(one, file('2026/12/b.json'))).toBe('added')
    const two = await files.head()
    expect([...two.files.keys()]).toEqual(['2026/11/a.json', '2026/12/b.json'])
    expect(await files.read(two, ['2026/11/a.json', 'none'])).toEqual(new Map([['2026/11/a.json', '{"ü":"\\n"}']]))
  })

  it('tells the second of two writers that the branch has moved, on an empty branch too', async () => {
    const [first, second] = [await open(), await open()]
    for (const round of ['one', 'two']) {
      const [a, b] = [await first.head(), await second.head()]
      expect(await first.add(a, file(`${round}-a`))).toBe('added')
      expect(await second.add(b, file(`${round}-b`))).toBe('moved')
    }
    expect([...(await second.head()).files.keys()]).toEqual(['one-a', 'two-a'])
  })

  it('lets nothing of an attempt that came second be seen', async () => {
    const [first, second] = [await open(), await open()]
    const stale = await second.head()
    await first.add(await first.head(), file('a'))
    await second.add(stale, file('b'))
    expect(await second.add(await second.head(), file('b'))).toBe('added')
    expect([...(await first.head()).files.keys()]).toEqual(['a', 'b'])
  })
})

describe('a branch of a remote', () => {
  it('reads what others wrote without fetching what nobody asked for', async () => {
    const commits = Array.from({ length: 30 }, (_, index) => ({ message: `event ${index}`, files: { [`${index}.json`]: `text ${index}` } }))
    using remote = createRepository({ commits, branch: 'release-records', bare: true })
    remote.git('config', 'uploadpack.allowFilter', 'true')
    remote.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const directory = join(folder, 'cache.git')
    const files = await openBranchFiles({ directory, branch, remote: pathToFileURL(remote.directory).href, env: process.env })
    const head = await files.head()
    expect(head.files.size).toBe(30)
    expect(await files.read(head, ['7.json'])).toEqual(new Map([['7.json', 'text 7']]))
    const cached = await openBranchFiles({ directory, branch: 'refs/heads/none', remote: null, env: process.env })
    await expect(cached.read(head, ['8.json'])).rejects.toMatchObject({ code: 'git/missing-objects' })
  })

  it('is opened by many at once, who all make the same repository', async () => {
    const there = await openBranchFiles({ directory: join(folder, 'remote.git'), branch, remote: null, env: process.env })
    await there.add(await there.head(), file('a.json'))
    const remote = pathToFileURL(join(folder, 'remote.git')).href
    for (const round of ['one', 'two']) {
      const directory = join(folder, `${round}.git`)
      const opened = await Promise.all(Array.from({ length: 12 }, () => openBranchFiles({ directory, branch, remote, env: process.env })))
      const heads = await Promise.all(opened.map(async (files) => files.read(await files.head(), ['a.json'])))
      expect(heads).toEqual(Array.from({ length: 12 }, () => new Map([['a.json', 'a.json']])))
    }
  })

  it.each(['shallow.lock', 'config.lock'])('is read and written though somebody who was killed left %s behind', async (lock) => {
    const there = await openBranchFiles({ directory: join(folder, 'remote.git'), branch, remote: null, env: process.env })
    const remote = pathToFileURL(join(folder, 'remote.git')).href
    const directory = join(folder, 'cache.git')
    const files = await openBranchFiles({ directory, branch, remote, env: process.env })
    const empty = await files.head()
    await there.add(await there.head(), file('a.json'))
    writeFileSync(join(directory, lock), '')
    expect(await files.add(empty, file('late.json'))).toBe('moved')
    const head = await files.head()
    expect(await files.read(head, ['a.json'])).toEqual(new Map([['a.json', 'a.json']]))
    expect(await files.add(head, file('b.json'))).toBe('added')
    expect([...(await there.head()).files.keys()]).toEqual(['a.json', 'b.json'])
  })

  it('says so when the remote cannot be reached', async () => {
    const remote = pathToFileURL(join(folder, 'nowhere.git')).href
    const files = await openBranchFiles({ directory: join(folder, 'cache.git'), branch, remote, env: process.env })
    await expect(files.head()).rejects.toMatchObject({ code: 'git/remote-unreachable' })
  })
})
