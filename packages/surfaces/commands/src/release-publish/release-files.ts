import { posix } from 'node:path'
import { Problem, type Finding } from '@locktender/contracts'
import { insertSection, renderMarkdown } from '@locktender/notes'
import { changeVersionFiles, versionFilesWanted } from '@locktender/publishing/files'
import { manifestsWanted, matchGlob } from '@locktender/versioning'
import { movedPackages } from './moved-packages.ts'
import type { Publication } from './plan-publication.ts'

/** What a release changes in the files of the commit. */
export interface ReleaseFiles {
  /** New texts by path. */
  readonly changed: ReadonlyMap<string, string>
  /** Whether the commit holds the release already: its versions are set and its changelog has the section. */
  readonly isReleased: boolean
  /** Sections of the changelog that were edited by hand, and therefore stay. */
  readonly findings: readonly (Finding & { readonly file: string })[]
}

const fileBytes = 64 * 1024 * 1024

/**
 * Sets the versions and writes the changelog sections, in memory.
 *
 * @throws {Problem} `publish/nothing-to-commit`, `publish/no-version-file`, `files/…`, `git/…`
 */
export async function releaseFiles({ planned, documents, folders }: Publication, versionFiles: readonly string[]): Promise<ReleaseFiles> {
  const { repository, policy } = planned.situation
  const listing = await repository.listFiles(repository.head)
  const named = namedFiles(listing, versionFiles)
  const manifests = planned.plan.single ? manifestsWanted(listing, 'auto') : []
  const changelogs = documents.map((_, index) => posix.join(folders[index] ?? '', policy.notes?.changelog ?? 'CHANGELOG.md'))
  const hasChangelog = policy.notes?.changelog !== ''
  const known = await repository.readFiles(repository.head, manifests, { maxBytes: fileBytes })
  const packages = await movedPackages(planned, known)
  const wanted = [...new Set([...versionFilesWanted(listing, packages), ...named, ...(hasChangelog ? changelogs : [])])]
  const texts = await repository.readFiles(repository.head, wanted, { maxBytes: fileBytes })
  const versioned = new Map([...texts].filter(([path]) => !hasChangelog || !changelogs.includes(path)))
  if (versioned.size === 0 && !hasChangelog) {
    throw new Problem(
      'publish/nothing-to-commit',
      'there is neither a version file nor a changelog that a pull request could change',
      'Use `mode: direct`, set notes.changelog in the policy, or name files in `version-files`.',
    )
  }
  const changed = new Map(changeVersionFiles(versioned, packages))
  const findings: (Finding & { readonly file: string })[] = []
  let sections = 0
  for (const [index, document] of hasChangelog ? documents.entries() : []) {
    const path = changelogs[index] ?? ''
    const text = renderMarkdown({ ...document, date: dayOf(planned, document.package) }, { policy: policy.notes ?? {}, headingLevel: 2 })
    const change = insertSection(texts.get(path) ?? '', { version: document.version ?? '', base: document.previousTag, text })
    if (change.action !== 'inserted') sections += 1
    if (change.changed) changed.set(path, change.text)
    findings.push(...change.findings.map((finding) => ({ ...finding, file: path })))
  }
  const versionsAreSet = [...changed.keys()].every((path) => changelogs.includes(path))
  return { changed, findings, isReleased: versionsAreSet && (!hasChangelog || sections === documents.length) }
}

/** The day of the newest commit that counts: the same on every run, and not changed by the merge of the release itself. */
function dayOf({ plan }: Publication['planned'], name: string | null): string | null {
  const own = new Set(plan.packages.find((each) => each.name === name)?.commits)
  const counted = plan.commits.filter(({ judged }) => judged.verdict === 'counted' && (plan.single || own.has(judged.raw.sha)))
  const seconds = Math.max(0, ...counted.map(({ judged }) => judged.raw.committedAtSeconds ?? 0))
  return seconds === 0 ? null : new Date(seconds * 1000).toISOString().slice(0, 10)
}

/** Workflow files are left out: `GITHUB_TOKEN` may not change them. */
function namedFiles(listing: readonly string[], patterns: readonly string[]): readonly string[] {
  const allowed = listing.filter((path) => !path.startsWith('.github/workflows/'))
  return patterns.flatMap((pattern) => {
    const found = allowed.filter((path) => matchGlob(pattern, path))
    if (found.length > 0) return found
    throw new Problem(
      'publish/no-version-file',
      `version-files: no committed file fits ${JSON.stringify(pattern)}`,
      'Mend the pattern; files under .github/workflows are left out.',
    )
  })
}
