import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRepository } from '@locktender/git/testing'
import type { Step } from './run-step.ts'

export type Commits = Parameters<typeof createRepository>[0]['commits']

/** Where a step runs, and whatever is odd about it. */
export type Place = Omit<Step, 'bundle' | 'action'>

const folders: string[] = []

/** Removes every folder that this module has made. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

export function newFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'locktender-bad-')))
  folders.push(folder)
  return folder
}

/** A repository of these commits at the last of them. */
export function checkoutOf(commits: Commits): Place {
  const { directory, shas } = createRepository({ commits })
  folders.push(directory)
  return { checkout: directory, commit: shas.at(-1) ?? '' }
}

export const git = (directory: string, ...words: readonly string[]): string =>
  execFileSync('git', ['-C', directory, ...words], { encoding: 'utf8', stdio: 'pipe' }).trim()

/** A clone of depth 1, whose remote is then kept or taken away. */
export function shallowClone(commits: Commits, keepRemote: boolean): Place {
  const { checkout, commit = '' } = checkoutOf(commits)
  const clone = newFolder()
  git(clone, 'clone', '--quiet', '--depth=1', '--no-tags', pathToFileURL(checkout).href, '.')
  if (!keepRemote) git(clone, 'remote', 'remove', 'origin')
  return { checkout: clone, commit }
}

/** A `git` that comes first on PATH. */
export function withGit(script: string, place: Place): Place {
  const bin = newFolder()
  writeFileSync(join(bin, 'git'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(bin, 'git'), 0o755)
  return { ...place, environment: { PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` } }
}

/** A release and a fix since. */
export const released: Commits = [
  { message: 'feat: a', files: { 'CHANGELOG.md': '# Changelog\n' }, tag: 'v1.2.3' },
  { message: 'fix: b', files: { 'b.txt': 'b\n' } },
]
