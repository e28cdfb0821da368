import { execFileSync, spawnSync } from 'node:child_process'

/** Runs git in the current folder; returns what it printed, trimmed. @throws Error with git's own message */
export function git(words: readonly string[], environment: Readonly<Record<string, string>> = {}): string {
  return execFileSync('git', words, {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim()
}

/** Whether a commit is in the history of another. */
export function isAncestor(commit: string, of: string): boolean {
  const { status } = spawnSync('git', ['merge-base', '--is-ancestor', commit, of], { stdio: 'ignore' })
  if (status !== 0 && status !== 1) throw new Error(`git cannot compare ${commit} and ${of}`)
  return status === 0
}

/** Commit of the highest stable version tag, or null before the first release. */
export function newestRelease(): string | null {
  const tags = git(['tag', '--list', 'v*', '--sort=-version:refname']).split('\n')
  const newest = tags.find((tag) => /^v\d+\.\d+\.\d+$/.test(tag))
  return newest === undefined ? null : git(['rev-parse', '--verify', `refs/tags/${newest}^{commit}`])
}
