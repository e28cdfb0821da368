import type { Call } from '@locktender/action-kit'
import { higherBump, type RawCommit } from '@locktender/commits'
import type { Finding, VersioningPolicy } from '@locktender/contracts'
import type { Repository, Tag } from '@locktender/git'
import {
  basesOf,
  createTagFormat,
  manifestsWanted,
  mayHoldPackages,
  schemeOf,
  tagTemplate,
  type Changeset,
  type TagLine,
  type WorkspacePackage,
} from '@locktender/versioning'
import { hasOneVersion } from './one-version.ts'
import type { ReleaseSituation } from './release-situation.ts'
import { followTags, type FormedVersioning } from './tag-form.ts'

/** What the versions of a situation are computed from. */
export interface ReleaseHistory {
  /** A shallow clone has been completed as far as needed: go on with this one. */
  readonly repository: Repository
  /** The policy's rules, with the form of the tags that exist. */
  readonly versioning: VersioningPolicy
  readonly packages: readonly WorkspacePackage[]
  /** The tags that bear on the decision. */
  readonly tags: readonly Tag[]
  /** Newest first. */
  readonly commits: readonly RawCommit[]
  /** Of a repository of one version: what differs between its base and the commit to be released. */
  readonly paths?: readonly string[]
  readonly isAncestor: (sha: string) => boolean
  readonly changesets: readonly Changeset[]
  readonly findings: readonly Finding[]
}

/** Reads packages, commits and changesets: as little of the history as the bases allow, in one `git log`. */
export async function releaseHistory(call: Call, situation: ReleaseSituation): Promise<ReleaseHistory> {
  const { repository } = situation
  const listing = await repository.listFiles(repository.head)
  const [found, changesets] = await Promise.all([findPackages(situation, listing), readChangesets(situation, listing)])
  const { versioning, packages } = found
  const range =
    packages.length > 1
      ? await wholeRange(call, situation)
      : await rangeSinceBase(call, situation, found.line ?? ownLine(situation, versioning, packages[0]?.name))
  call.progress('reading the history')
  const commits: RawCommit[] = []
  const changed =
    packages.length > 1 || range.exclude[0] === undefined
      ? undefined
      : range.repository.changedFiles(range.exclude[0], repository.head, { counts: false })
  for await (const batch of range.repository.log({ to: repository.head, exclude: range.exclude, paths: packages.length > 1 })) {
    commits.push(...batch)
    call.progress(`reading the history: ${commits.length} commits`)
  }
  const paths = (await changed)?.map(({ path }) => path)
  const inRange = new Set(commits.map(({ sha }) => sha))
  return {
    repository: range.repository,
    versioning,
    packages,
    tags: range.tags,
    commits,
    ...(paths === undefined ? {} : { paths }),
    isAncestor: (sha) => inRange.has(sha) || range.exclude.includes(sha),
    changesets: packages.length > 1 ? changesets.changesets : forRepository(changesets.changesets, packages[0]?.name ?? situation.name),
    findings: [...found.findings, ...changesets.findings],
  }
}

interface Range {
  readonly repository: Repository
  readonly tags: readonly Tag[]
  readonly exclude: readonly string[]
}

function ownLine({ tags, name }: ReleaseSituation, versioning: VersioningPolicy, packageName = name): TagLine {
  const frame = createTagFormat(tagTemplate(versioning, 1)).frame(packageName)
  return basesOf(tags, [frame], schemeOf(versioning))[0] ?? { stable: [], prereleases: [] }
}

/** A repository of one version: everything since the highest stable version in its history. Lower tags have nothing to say any more. */
async function rangeSinceBase(call: Call, { repository }: ReleaseSituation, { stable, prereleases }: TagLine): Promise<Range> {
  const since = (base: string | null): Pick<Range, 'exclude' | 'tags'> => {
    const place = stable.findIndex(({ sha }) => sha === base)
    const relevant = base === null ? [...stable, ...prereleases] : [...stable.slice(0, place + 1), ...prereleases]
    return { exclude: base === null ? [] : [base], tags: relevant.map(({ tag, sha }) => ({ name: tag, sha })) }
  }
  if (repository.isShallow) {
    call.progress('completing the shallow clone')
    const candidates: Tag[] = stable.map(({ tag, sha }) => ({ name: tag, sha }))
    const deepened = await repository.deepenTo(candidates, { token: call.inputs.text('github-token') })
    return { repository: deepened.repository, ...since(deepened.base?.sha ?? null) }
  }
  return {
    repository,
    ...since(
      await repository.firstAncestor(
        stable.map(({ sha }) => sha),
        repository.head,
      ),
    ),
  }
}

/** A repository of several versions: their bases lie apart, so the whole history is read. */
async function wholeRange(call: Call, { repository, tags }: ReleaseSituation): Promise<Range> {
  if (!repository.isShallow) return { repository, exclude: [], tags }
  call.progress('completing the shallow clone')
  const deepened = await repository.deepenTo([], { token: call.inputs.text('github-token') })
  return { repository: deepened.repository, exclude: [], tags }
}

/**
 * Packages of the commit that get versions, none for a repository that is one package, and the policy's rules with the form of the
 * tags that exist.
 */
export async function findPackages(
  { repository, policy, tags, name }: ReleaseSituation,
  listing: readonly string[],
): Promise<FormedVersioning> {
  const versioning = policy.versioning ?? {}
  const wanted = versioning.packages
  const whole = hasOneVersion(versioning, tags, listing) ? followTags(versioning, [], tags, name) : null
  // A tag such as `1.0` looks like a version and is none of the scheme: it settles nothing.
  if (whole !== null && whole.line !== null) return whole
  if (typeof wanted !== 'object' && !mayHoldPackages(listing, wanted)) return followTags(versioning, [], tags, name)
  const { readPackages } = await import('@locktender/versioning/packages')
  const { packages, findings } = readPackages(await repository.readFiles(repository.head, manifestsWanted(listing, wanted)), wanted)
  const formed = followTags(
    versioning,
    packages.filter((each) => !(each.private && versioning.private === 'ignore')),
    tags,
    name,
  )
  return { ...formed, findings: [...findings, ...formed.findings] }
}

async function readChangesets(
  { repository, policy }: ReleaseSituation,
  listing: readonly string[],
): Promise<{ changesets: readonly Changeset[]; findings: readonly Finding[] }> {
  if (policy.versioning?.source !== 'changesets') return { changesets: [], findings: [] }
  const files = listing.filter((path) => path.startsWith('.changeset/') && (path.endsWith('.md') || path === '.changeset/pre.json'))
  const { parseChangesets } = await import('@locktender/versioning/changesets')
  return parseChangesets(await repository.readFiles(repository.head, files))
}

/** Where one version stands for all, a changeset of any package asks for it: the highest of what it names. */
function forRepository(changesets: readonly Changeset[], name: string): Changeset[] {
  return changesets.map((changeset) => {
    const bumps = [...changeset.releases.values()]
    const highest = bumps.reduce((one, other) => higherBump(one, other), null)
    return { ...changeset, releases: new Map(bumps.length === 0 ? [] : [[name, highest]]) }
  })
}
