import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runGit } from '../git/git-store.ts'
import type { Repository } from '../state/repository.ts'
import type { Seeds } from './seeds.ts'

const history = [
  { message: 'feat: a shop that sells one thing', file: 'shop.txt', text: 'one thing\n', tag: 'v0.1.0' },
  { message: 'fix: the price has a currency', file: 'shop.txt', text: 'one thing, 3 EUR\n' },
  { message: 'feat: a second thing', file: 'shop.txt', text: 'one thing, 3 EUR\nanother, 5 EUR\n' },
]

/** Makes the demo's history in an empty folder: always the same commits, down to their shas. */
export async function makeDemoHistory(folder: string): Promise<void> {
  await runGit(folder, ['init', '--quiet', '--initial-branch=main'])
  for (const [at, { message, file, text, tag }] of history.entries()) {
    const date = `2026-01-0${at + 1}T12:00:00Z`
    const person = { NAME: 'Ada', EMAIL: 'ada@example.com', DATE: date }
    const env = Object.fromEntries(
      Object.entries(person).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    )
    await writeFile(join(folder, file), text)
    await runGit(folder, ['add', file])
    await runGit(folder, ['commit', '--quiet', '-m', message], { env })
    if (tag !== undefined) await runGit(folder, ['tag', '-a', tag, '-m', tag], { env })
  }
}

/** One public repository, `acme/shop`, with a tag and unreleased commits (or the history of the folder `from`), two people and a team. */
export async function seedDemo(seed: Seeds, from?: string): Promise<Repository> {
  const folder = from ?? (await mkdtemp(join(tmpdir(), 'fake-github-demo-')))
  try {
    if (from === undefined) await makeDemoHistory(folder)
    seed.user('ada', { name: 'Ada', email: 'ada@example.com' })
    seed.user('ben', { name: 'Ben', email: 'ben@example.com' })
    seed.organization('acme', { ada: 'admin', ben: 'member' })
    const repository = await seed.repository('acme/shop', { from: folder })
    seed.team('acme', 'release-managers', { members: ['ben'], repositories: { 'acme/shop': 'maintain' } })
    return repository
  } finally {
    if (from === undefined) await rm(folder, { recursive: true, force: true })
  }
}
