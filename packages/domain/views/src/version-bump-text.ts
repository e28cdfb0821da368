import type { CommitReport, PackageVersion, Result, VersionBumpData } from '@locktender/contracts'
import { plainText } from './plain-text.ts'

/** Lines of a list that a terminal shows before it says how many more there are. */
const shownLines = 20

/** A version-bump result for a terminal: the answer first, then what decided it, then every commit's fate in numbers. */
export function versionBumpText({ verdict, reasons }: Pick<Result, 'verdict' | 'reasons'>, data: VersionBumpData): string {
  return [
    versionHeadline(data),
    ...(verdict === 'fail' ? reasons.map(({ code, message }) => `  fail     ${code}: ${plainText(message)}`) : []),
    ...decidingLines(data.commits),
    ...packageLines(data.packages),
    ...data.findings.map(({ code, message }) => `  note     ${code}: ${plainText(message)}`),
    `  range    ${rangeText(data)}`,
  ].join('\n')
}

/** The answer in one line, e.g. `1.2.0 → 1.3.0 (minor), tag v1.3.0`. */
export function versionHeadline({ release, current, next, tag, type, chosen, computed, packages }: VersionBumpData): string {
  const moved = packages.filter((each) => each.next !== null)
  if (!release)
    return packages.length > 1 && current === null
      ? `nothing to release in ${packages.length} packages`
      : `nothing to release since ${current ?? 'the beginning'}`
  if (next === null) return `${moved.length} of ${packages.length} packages to release`
  const choice = chosen === null ? '' : `, chosen by ${chosen.by}${computed === null ? '' : ` instead of ${computed}`}`
  return `${current ?? 'first release'} → ${next} (${type ?? 'chosen'})${tag === null ? '' : `, tag ${tag}`}${choice}`
}

/** How the commits of a range ended, e.g. `12 commits since v1.2.0: 3 counted, 8 ignored, 0 reverted, 1 unparsed`. */
export function rangeText({ range, commits }: VersionBumpData): string {
  const count = (verdict: CommitReport['verdict']): number => commits.filter((commit) => commit.verdict === verdict).length
  const fates = (['counted', 'ignored', 'reverted', 'unparsed'] as const).map((verdict) => `${count(verdict)} ${verdict}`)
  const since = range.fromTag === null ? 'in the whole history' : `since ${range.fromTag}`
  return `${range.count} ${range.count === 1 ? 'commit' : 'commits'} ${since}: ${fates.join(', ')}`
}

function decidingLines(commits: readonly CommitReport[]): string[] {
  const deciding = commits.filter((commit) => commit.deciding === true)
  const lines = deciding
    .slice(0, shownLines)
    .map((commit) => `  because  ${commit.sha.slice(0, 9)} ${commitTitle(commit)}: ${commit.reason}`)
  return [...lines, ...more(deciding.length, '           ')]
}

function packageLines(packages: readonly PackageVersion[]): string[] {
  const moved = packages.filter(({ next }) => next !== null)
  if (packages.length < 2) return []
  const width = Math.min(40, Math.max(0, ...moved.map(({ name }) => name.length)))
  const lines = moved
    .slice(0, shownLines)
    .map(
      ({ name, current, next, type, because }) =>
        `  package  ${plainText(name).padEnd(width)} ${current ?? 'new'} → ${next} (${type ?? 'chosen'}) ${plainText(because[0] ?? '')}`,
    )
  return [...lines, ...more(moved.length, '           ')]
}

const more = (count: number, indent: string): string[] => (count > shownLines ? [`${indent}and ${count - shownLines} more`] : [])

/** A commit as its author would write it: `feat(cli)!: add x`, or the first line where that follows no convention. */
export function commitTitle({ type, scope, breaking, description, header }: CommitReport): string {
  if (type === null) return plainText(header ?? '')
  return plainText(`${type}${scope === null ? '' : `(${scope})`}${breaking ? '!' : ''}: ${description ?? ''}`)
}
