import type { Call } from '@locktender/action-kit'
import { Problem, type NotesDocument, type Reason } from '@locktender/contracts'
import { classOf, type PackagePlan, type VersionPlan } from '@locktender/versioning'
import { confirmedLogins } from '../situation/commit-origins.ts'
import { planRelease, type PlannedRelease } from '../situation/version-plan.ts'
import { contributorsUpTo, notesOf } from './notes-context.ts'

export interface NextDocuments {
  readonly planned: PlannedRelease
  readonly documents: readonly NotesDocument[]
  /** Folder of each document's package, in the same order; empty text for the repository's root. */
  readonly folders: readonly string[]
  readonly reasons: readonly Reason[]
  /** No version may be released, so there is nothing to write notes of. */
  readonly refused: boolean
}

/**
 * Notes of what the checkout would release next: one document, or one for each package that has a version of its own.
 *
 * @param chosen version that a person chose
 * @param only name of the only package wanted
 * @throws {Problem} `notes/unknown-package` and those of `planRelease`
 */
export async function nextDocuments(call: Call, chosen: string | undefined, only: string | undefined): Promise<NextDocuments> {
  return documentsOf(call, await planRelease(call, { input: chosen }), only)
}

/** Notes of what a plan releases; see `nextDocuments`. Throws Problem `notes/unknown-package`. */
export async function documentsOf(call: Call, planned: PlannedRelease, only?: string): Promise<NextDocuments> {
  const { situation, history, plan } = planned
  const refused = plan.verdict === 'fail'
  const wanted = movedPackages(plan, only)
  const moved = refused ? [] : wanted
  const earlier = situation.policy.notes?.contributors === false ? null : await contributorsUpTo(history.repository, plan.range.from)
  const commits = plan.commits.map(({ judged }) => judged)
  const logins =
    moved.length === 0
      ? new Map()
      : await confirmedLogins(
          call,
          situation,
          commits.map(({ raw }) => raw),
        )
  const documents = moved.map((each) => {
    const own = new Set(each.commits)
    return notesOf(call, situation, {
      version: each.next,
      tag: each.tag,
      previousTag: previousTag(each, planned),
      date: situation.today,
      package: plan.single ? null : each.name,
      class: plan.single ? plan.class : classOf({ part: each.part, branch: situation.branch, paths: null }).class,
      dependencies: [...each.dependencies],
      commits: commits.filter(({ raw }) => plan.single || own.has(raw.sha)),
      earlier,
      logins,
    })
  })
  return { planned, documents, folders: moved.map(({ path }) => (plan.single ? '' : path)), reasons: plan.reasons, refused }
}

function movedPackages({ packages, single }: VersionPlan, only: string | undefined): readonly PackagePlan[] {
  if (only !== undefined && !packages.some(({ name }) => name === only)) {
    throw new Problem(
      'notes/unknown-package',
      `there is no package ${JSON.stringify(only)}`,
      `Give one of: ${packages
        .map(({ name }) => name)
        .slice(0, 20)
        .join(', ')}.`,
    )
  }
  const moved = packages.filter(({ name, next }) => next !== null && (only === undefined || name === only))
  return single ? moved.slice(0, 1) : moved
}

function previousTag({ current, tag, next }: PackagePlan, { situation, plan }: PlannedRelease): string | null {
  if (current === null) return null
  if (plan.single && plan.range.fromTag !== null) return plan.range.fromTag
  // The tag of the same frame: what stands around the version is the same for every version of a package.
  const name = tag !== null && next !== null ? tag.replace(next, () => current) : null
  return situation.tags.some((each) => each.name === name) ? name : null
}
