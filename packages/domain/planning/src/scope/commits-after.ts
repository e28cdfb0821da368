import type { JudgedCommit } from '@locktender/commits'

/**
 * The commits of the range that are neither the named one nor among its ancestors, newest first; undefined when the range does not hold
 * it and nothing tells where it lies. Parents decide; a commit without known parents has the one listed after it.
 */
export function commitsAfter(commits: readonly JudgedCommit[], frozenAt: string): readonly JudgedCommit[] | undefined {
  const found = commits.filter(({ raw }) => raw.sha.startsWith(frozenAt))
  if (found.length !== 1 || found[0] === undefined) return undefined
  const places = new Map(commits.map(({ raw }, index) => [raw.sha, index]))
  const before = new Set<string>()
  const open = [found[0].raw.sha]
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    const place = places.get(sha)
    if (place === undefined || before.has(sha)) continue
    before.add(sha)
    const next = commits[place + 1]?.raw.sha
    open.push(...(commits[place]?.raw.parents ?? (next === undefined ? [] : [next])))
  }
  return commits.filter(({ raw }) => !before.has(raw.sha))
}
