import type { BranchFiles } from '@locktender/git'
import { describe, expect, it } from 'vitest'
import { lockFileName, noLocks, readLockFile, takeLocks } from '@locktender/rollout'
import { changeLocks } from './locks-store.ts'

/** A branch in memory that many write to. */
function memory(more: Partial<BranchFiles> = {}) {
  const texts: string[] = []
  const files: BranchFiles = {
    head: async () => ({ commit: texts.length === 0 ? null : String(texts.length), files: new Map([[lockFileName, 'a'.repeat(40)]]) }),
    read: async ({ commit }) => new Map(commit === null ? [] : [[lockFileName, texts[Number(commit) - 1] ?? '']]),
    async add({ commit }, { text }) {
      if (Number(commit ?? 0) !== texts.length) return 'moved'
      texts.push(text)
      return 'added'
    },
    history: () => Promise.reject(new Error('nobody asks for the history of the locks')),
    ...more,
  }
  return { texts, open: async () => ({ files, nowMs: () => Date.UTC(2026, 10, 21) }) }
}

const take = (name: string) => (locks: typeof noLocks, nowMs: number) => {
  const owner = { repositoryId: name, repository: `acme/${name}`, release: 'v1', run: null }
  const taken = takeLocks(locks, { owner, needs: [{ resource: 'shared/db', most: 1 }], ttlSeconds: 600, broken: [] }, nowMs)
  return { locks: taken.locks, value: taken.entry }
}

describe('changing the locks', () => {
  it('begins again for whoever was not the fastest, and loses nobody', async () => {
    const { texts, open } = memory()
    const names = Array.from({ length: 8 }, (_, index) => `s${index}`)
    const entries = await Promise.all(names.map((name) => changeLocks(open, name, take(name))))
    expect(entries.filter(({ fence }) => fence !== null)).toHaveLength(1)
    const last = readLockFile(texts.at(-1) ?? '')
    expect(last.entries.map(({ owner }) => owner.repositoryId).toSorted()).toEqual(names)
    expect(new Set(last.entries.map(({ ticket }) => ticket)).size).toBe(8)
  })

  it('writes nothing where nothing changes', async () => {
    const { texts, open } = memory()
    await changeLocks(open, 'first', take('a'))
    await changeLocks(open, 'again', take('a'))
    expect(texts).toHaveLength(1)
  })

  it.each([
    { text: 'not json', because: 'it is no JSON' },
    { text: '{"schema":"x"}', because: 'it has another form' },
    { text: JSON.stringify({ ...noLocks, last: -1 }), because: 'a number is impossible' },
  ])('is refused when $because', async ({ text }) => {
    const { open } = memory({
      head: async () => ({ commit: '1', files: new Map([[lockFileName, 'b']]) }),
      read: async () => new Map([[lockFileName, text]]),
    })
    await expect(changeLocks(open, 'take', take('a'))).rejects.toMatchObject({ code: 'locks/invalid' })
  })
})
