import type { ReleasePlanData } from '@locktender/contracts'
import validateData from '@locktender/contracts/validators/release-plan'
import { bounded } from './bounded.ts'
import type { HandedResult } from './handed-result.ts'
import type { Fact } from './recorded-fact.ts'
import { wholeData } from './whole-data.ts'

/**
 * The plan of each package that is released, or of the one release; nothing for a preview. Artifacts come later, with the rollout or by
 * hand: a plan does not know them.
 */
export function plannedFacts(handed: HandedResult): readonly Fact[] {
  const data = wholeData<ReleasePlanData>(handed, validateData)
  if (data.preview || !data.release) return []
  const { next, tag, packages } = data
  if (next !== null) return [planned(handed, data, next, next, tag)]
  return packages.map((each) => planned(handed, data, `${each.name}@${each.next}`, each.next, each.tag))
}

function planned({ result, sha256 }: HandedResult, plan: ReleasePlanData, release: string, version: string, tag: string | null): Fact {
  const { range, risk, planFile } = plan
  const { environment } = result.subject
  const data = {
    class: plan.class.name ?? 'unknown',
    version: bounded(version, 300),
    commit: range.to,
    range: { from: range.from, to: range.to },
    policy: { path: result.policy.path, digest: result.policy.digest },
    planDigest: sha256,
    artifacts: [],
    ...(tag === null ? {} : { tag: bounded(tag, 300) }),
    ...(environment === undefined ? {} : { environment: bounded(environment, 255) }),
    ...(risk.level === null ? {} : { risk: { points: Math.max(0, Math.round(risk.points)), level: bounded(risk.level, 50) } }),
    ...(planFile === null ? {} : { targetAt: planFile.targetAt }),
  }
  return { type: 'planned', data, id: `release-plan/${sha256}`, release: bounded(release, 300) }
}
