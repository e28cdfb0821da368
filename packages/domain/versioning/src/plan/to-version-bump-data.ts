import type { CommitReport, PackageVersion, Step, VersionBumpData } from '@locktender/contracts'
import type { PackagePlan, PlannedCommit, VersionPlan } from './version-plan.ts'

const rank: Readonly<Record<Step, number>> = { prerelease: 0, patch: 1, minor: 2, major: 3 }

/** The plan as `data` of version-bump's result: exactly the shape of its schema. A repository of several versions has no version of its own. */
export function toVersionBumpData(plan: VersionPlan): VersionBumpData {
  const own = plan.single ? plan.packages[0] : undefined
  return {
    release: plan.release,
    current: own?.current ?? null,
    next: own?.next ?? null,
    tag: own?.tag ?? null,
    type: highestStep(plan.packages),
    class: plan.class,
    computed: own?.computed ?? null,
    chosen: own?.chosen ?? null,
    range: plan.range,
    packages: plan.packages.map(packageVersion),
    commits: plan.commits.map(commitReport),
    findings: [...plan.findings],
  }
}

function highestStep(packages: readonly PackagePlan[]): Step | null {
  return packages.reduce<Step | null>(
    (highest, { type }) => (type !== null && (highest === null || rank[type] > rank[highest]) ? type : highest),
    null,
  )
}

function packageVersion({ name, path, ecosystem, current, next, tag, type, because, commits }: PackagePlan): PackageVersion {
  return { name, path, ecosystem, current, next, tag, type, because, commits }
}

/** One judged commit as reports and command lines show it. */
export function commitReport({ judged, deciding }: PlannedCommit): CommitReport {
  const { raw, reading, verdict, reason } = judged
  return {
    sha: raw.sha,
    type: reading.type,
    scope: reading.scope,
    breaking: reading.breaking,
    description: reading.description,
    ...(reading.conventional ? {} : { header: reading.header }),
    footers: reading.footers.map(([token, value]) => [token, value]),
    bump: judged.bump,
    verdict,
    reason,
    ...(deciding ? { deciding } : {}),
    ...(reading.findings.length === 0 ? {} : { findings: reading.findings.map(({ code, message }) => ({ code, message, sha: raw.sha })) }),
  }
}
