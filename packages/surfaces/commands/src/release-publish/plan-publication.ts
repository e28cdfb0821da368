import type { Call } from '@locktender/action-kit'
import { Problem, type NotesDocument, type Reason } from '@locktender/contracts'
import { documentsOf } from '../release-notes/next-documents.ts'
import { planRelease, type PlannedRelease } from '../situation/version-plan.ts'
import type { PublishOptions } from './publish-options.ts'
import { askedVersion, tagVersion } from './tag-version.ts'

/** What the checkout of a call is to be released as. */
export interface Publication {
  readonly planned: PlannedRelease
  /** One for each version; empty when there is nothing to release. */
  readonly documents: readonly NotesDocument[]
  /** Folders of their packages, in the same order. */
  readonly folders: readonly string[]
  /** Why, the deciding reason first. */
  readonly reasons: readonly Reason[]
}

/**
 * Plans the releases of the checkout's commit. Tags that stand on it do not count: what an earlier run began comes out again as it was
 * begun. On the ref of a version tag, its version is released; with `promote`, the stable version of that candidate.
 *
 * @throws {Problem} `publish/promote-elsewhere`, `publish/no-candidate`, and those of `planRelease`
 */
export async function planPublication(call: Call, { version, promote }: PublishOptions): Promise<Publication> {
  if (promote !== undefined) return promoted(call, promote)
  const planned = await planRelease(call, { input: version, withoutHeadTags: true })
  const tag = tagOfRun(call)
  if (tag !== null && version === undefined && !tagsOf(planned).includes(tag)) return tagged(call, planned, tag)
  if (planned.plan.release && planned.headTags.length > 0 && !planned.headTags.some(({ name }) => tagsOf(planned).includes(name))) {
    // Somebody else has tagged this commit, perhaps as a version of its own.
    const seen = await planRelease(call, { input: version })
    return publication(call, seen)
  }
  return publication(call, planned)
}

async function publication(call: Call, planned: PlannedRelease, only?: string): Promise<Publication> {
  if (!planned.plan.release) return { planned, documents: [], folders: [], reasons: planned.plan.reasons }
  const { documents, folders, reasons } = await documentsOf(call, planned, only)
  return { planned, documents, folders, reasons }
}

/** A tag that a person pushed. */
async function tagged(call: Call, computed: PlannedRelease, tag: string): Promise<Publication> {
  const found = tagVersion(computed, tag)
  if (found === null) {
    const reason = { code: 'publish/no-version-tag', message: `the run is of the tag ${tag}, which is no version of this repository` }
    return { planned: computed, documents: [], folders: [], reasons: [reason] }
  }
  const planned = await planRelease(call, { input: askedVersion(found.package, found.version.text), withoutHeadTags: true })
  return publication(call, planned, found.package ?? undefined)
}

async function promoted(call: Call, candidate: string): Promise<Publication> {
  // On the branch of the candidates the plan would be another candidate; on a tag it is a stable version.
  const onTag: Call = { ...call, environment: { ...call.environment, GITHUB_REF: `refs/tags/${candidate}`, GITHUB_BASE_REF: '' } }
  const first = await planRelease(onTag, { withoutHeadTags: true })
  const found = tagVersion(first, candidate)
  if (found === null || !found.scheme.isPrerelease(found.version)) {
    throw new Problem(
      'publish/no-candidate',
      `promote: ${JSON.stringify(candidate)} is no release candidate of this repository`,
      'Give the tag of one, e.g. v1.3.0-rc.2.',
    )
  }
  if (!first.headTags.some(({ name }) => name === candidate)) {
    throw new Problem(
      'publish/promote-elsewhere',
      `promote: ${candidate} does not stand on the commit that is checked out, ${first.situation.subject.commit.slice(0, 12)}`,
      `Check out what was tested: \`with: { ref: ${candidate} }\` at actions/checkout.`,
    )
  }
  const stable = found.scheme.format(found.scheme.stable(found.version))
  return publication(
    onTag,
    await planRelease(onTag, { input: askedVersion(found.package, stable), withoutHeadTags: true }),
    found.package ?? undefined,
  )
}

function tagOfRun({ environment }: Call): string | null {
  const ref = environment['GITHUB_REF'] ?? ''
  return ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : null
}

const tagsOf = ({ plan }: PlannedRelease): readonly (string | null)[] => plan.packages.map(({ tag }) => tag)
