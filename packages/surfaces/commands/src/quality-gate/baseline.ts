import type { GateNote } from '@locktender/contracts'
import type { Baseline, EvidenceItem } from '@locktender/gates'
import { artifactsNamed, type Artifact } from '@locktender/github'
import { artifactEvidence, type ArtifactSearch } from './artifact-evidence.ts'
import type { GateTarget } from './gate-target.ts'

/**
 * The same artifacts, made by runs of the protected branch itself: of the commit that the change is compared with, else the newest, with a
 * note that says so. Never from a cache, a fork or the change.
 */
export async function readBaseline(
  search: ArtifactSearch,
  names: readonly string[],
  { base, baseBranch, commit }: GateTarget,
): Promise<{ readonly baseline: Baseline; readonly notes: readonly GateNote[] }> {
  if (names.length === 0) return none('No artifact is named under `artifacts` that the protected branch could have, too.')
  if (baseBranch === null) return none('The event does not say which branch is protected.')
  const found: Artifact[] = []
  for (const name of names) {
    const artifacts = await artifactsNamed(search.connection, name)
    found.push(...artifacts.filter(({ run, expired }) => isOfBranch(run, baseBranch) && run?.headCommit !== commit && !expired))
  }
  const newest = found.toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime())[0]?.run?.headCommit
  const chosen = found.some(({ run }) => run?.headCommit === base) ? base : newest
  if (chosen === null || chosen === undefined) return none(`No run of ${baseBranch} has left an artifact ${names.join(' or ')}.`)
  const { connection, asked, reports } = search
  const items: EvidenceItem[] = []
  for (const name of names) {
    const artifact = found.find((each) => each.name === name && each.run?.headCommit === chosen)
    if (artifact !== undefined) items.push(...(await artifactEvidence({ connection, asked, reports }, artifact, chosen)).items)
  }
  const other: GateNote = {
    code: 'baseline/other-commit',
    message: `Compared with ${chosen.slice(0, 12)}, the newest commit of ${baseBranch} that has reports${base === null ? '' : `; ${base.slice(0, 12)} has none`}.`,
  }
  return { baseline: { commit: chosen, items }, notes: chosen === base ? [] : [other] }
}

const isOfBranch = (run: Artifact['run'], branch: string): boolean => run !== null && !run.isOfFork && run.headBranch === branch
const none = (missing: string): { baseline: Baseline; notes: readonly GateNote[] } => ({ baseline: { missing }, notes: [] })
