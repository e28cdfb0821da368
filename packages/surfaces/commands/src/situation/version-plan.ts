import type { Call } from '@locktender/action-kit'
import type { Tag } from '@locktender/git'
import { planVersions, type ReleaseClass, type VersionPlan } from '@locktender/versioning'
import { releaseHistory, type ReleaseHistory } from './release-history.ts'
import { commitLabels } from './commit-labels.ts'
import { releaseSituation, type ReleaseSituation } from './release-situation.ts'

export interface PlanRequest {
  /** Version that the one who started the run wants, `2.0.0` or `name@2.0.0`. */
  readonly input?: string | undefined
  readonly declaredClass?: ReleaseClass | undefined
  /** A tag to be checked: decide as if it did not exist yet. */
  readonly withoutTag?: string
  /** Decide as if no tag stood on the commit to be released. */
  readonly withoutHeadTags?: boolean
}

export interface PlannedRelease {
  readonly situation: ReleaseSituation
  readonly history: ReleaseHistory
  readonly plan: VersionPlan
  /** Tags on the commit to be released, the hidden ones too. */
  readonly headTags: readonly Tag[]
}

/**
 * What the checkout of a call would release next, and all that it was computed from.
 *
 * @throws {Problem} `git/…`, `policy/…`, `packages/…`, `version/…`, `changesets/…`
 */
export async function planRelease(
  call: Call,
  { input, declaredClass, withoutTag, withoutHeadTags = false }: PlanRequest,
): Promise<PlannedRelease> {
  const whole = await releaseSituation(call)
  const isHidden = ({ name, sha }: Tag): boolean => name === withoutTag || (withoutHeadTags && sha === whole.subject.commit)
  const situation = { ...whole, tags: whole.tags.filter((tag) => !isHidden(tag)) }
  const { policy, branch, today, name, subject } = situation
  const history = await releaseHistory(call, situation)
  const labels = policy.versioning?.source === 'labels' ? await commitLabels(call, subject.repository, history.commits) : undefined
  call.progress('computing the versions')
  const plan = planVersions({
    policy: history.versioning,
    packages: history.packages,
    commits: history.commits,
    tags: history.tags,
    head: subject.commit,
    branch,
    today,
    name,
    isAncestor: history.isAncestor,
    changesets: history.changesets,
    ...(policy.types === undefined ? {} : { types: policy.types }),
    ...(input === undefined ? {} : { input }),
    ...(declaredClass === undefined ? {} : { declaredClass }),
    ...(labels === undefined ? {} : { labels }),
    ...(history.paths === undefined ? {} : { paths: history.paths }),
  })
  const headTags = whole.tags.filter(({ sha }) => sha === subject.commit)
  return { situation, history, headTags, plan: { ...plan, findings: [...history.findings, ...plan.findings] } }
}
