import type { LintRule } from './lint-rule.ts'
import { approvalOfLowRisk, blindApproval } from './rules/approval.ts'
import { manualRollback, noCanary, noConcurrencyLimit, straightToProduction, unprovenAutoscaling } from './rules/delivery.ts'
import { migrationsWithoutPath, noAudiences, postMortemWithoutActions, staleRunbooks } from './rules/documents.ts'
import { flagsWithoutEnd } from './rules/flags.ts'
import { latestImages, mutableTags } from './rules/images.ts'
import { alertsWithoutRelease, noIndicators, noReleaseId, staleBaseline, tooManyLabels } from './rules/observability.ts'
import { rasciRoles, unownedPolicy } from './rules/ownership.ts'
import { distinctPeople, emptyChecklists, emptyRoles, fewerStages, quorums, soleOwners } from './rules/satisfiable.ts'
import { noScans, secretsInManifests, unpinnedActions, unsigned } from './rules/supply-chain.ts'
import { documentControl, holidayLists, overdueReview, pastDays } from './rules/upkeep.ts'

/** Every rule of policy-lint that looks at the policy and the repository. */
export const lintRules: readonly LintRule[] = [
  { id: 'AP01', severity: 'warning', title: 'no canary and no smoke test', check: noCanary },
  { id: 'AP02', severity: 'warning', title: 'people asked about low risk', check: approvalOfLowRisk },
  { id: 'AP03', severity: 'warning', title: 'a service that nobody measures', check: noIndicators },
  { id: 'AP04', severity: 'warning', title: 'migrations without a way back', check: migrationsWithoutPath },
  { id: 'AP05', severity: 'warning', title: 'alerts that do not name the release', check: alertsWithoutRelease },
  { id: 'AP06', severity: 'warning', title: 'images by a tag that can be moved', check: mutableTags },
  { id: 'AP07', severity: 'warning', title: 'a canary against a stale baseline', check: staleBaseline },
  { id: 'AP08', severity: 'warning', title: 'secrets in manifests', check: secretsInManifests },
  { id: 'AP09', severity: 'warning', title: 'flags without an end', check: flagsWithoutEnd },
  { id: 'AP10', severity: 'warning', title: 'approval without tests or bytes to approve', check: blindApproval },
  { id: 'AP11', severity: 'warning', title: 'no release id in logs', check: noReleaseId },
  { id: 'AP12', severity: 'warning', title: 'no concurrency limit, no calendar', check: noConcurrencyLimit },
  { id: 'AP13', severity: 'warning', title: 'autoscaling unproven in staging', check: unprovenAutoscaling },
  { id: 'AP14', severity: 'warning', title: 'unsigned artifacts', check: unsigned },
  { id: 'AP15', severity: 'warning', title: 'rollback by hand', check: manualRollback },
  { id: 'AP16', severity: 'warning', title: 'too many telemetry labels', check: tooManyLabels },
  { id: 'AP17', severity: 'warning', title: 'post-mortems without actions', check: postMortemWithoutActions },
  { id: 'AP18', severity: 'warning', title: 'scans outside the pipeline', check: noScans },
  { id: 'AP19', severity: 'warning', title: 'runbooks out of date', check: staleRunbooks },
  { id: 'AP20', severity: 'warning', title: 'no notes, no audiences', check: noAudiences },
  { id: 'AP21', severity: 'warning', title: 'images by the tag latest', check: latestImages },
  { id: 'AP22', severity: 'warning', title: 'to production without staging', check: straightToProduction },
  { id: 'AP23', severity: 'warning', title: 'actions that are not pinned', check: unpinnedActions },
  { id: 'empty-role', severity: 'error', title: 'a role that must say yes and that nobody holds', check: emptyRoles },
  { id: 'quorum', severity: 'error', title: 'more votes than there can be', check: quorums },
  { id: 'sole-owner', severity: 'error', title: 'nobody left when the author does not count', check: soleOwners },
  { id: 'distinct-people', severity: 'error', title: 'more seats than different people', check: distinctPeople },
  { id: 'empty-checklist', severity: 'error', title: 'a checklist without items', check: emptyChecklists },
  { id: 'fewer-stages', severity: 'error', title: 'a class of release that skips stages', check: fewerStages },
  { id: 'review-overdue', severity: 'warning', title: 'the policy not read again in time', check: overdueReview },
  { id: 'document', severity: 'warning', title: 'the policy not checked in time', check: documentControl },
  { id: 'holidays', severity: 'warning', title: 'lists of holidays that end', check: holidayLists },
  { id: 'past', severity: 'hint', title: 'entries whose day is past', check: pastDays },
  { id: 'rasci', severity: 'error', title: 'activities whose roles nobody holds', check: rasciRoles },
  { id: 'unowned', severity: 'hint', title: 'a policy that anybody may change', check: unownedPolicy },
]

/** Rules that a base policy can be held to by itself: they need neither the people nor the repository of those who extend it. */
export const baseRules: ReadonlySet<string> = new Set([
  'AP16',
  'AP17',
  'quorum',
  'empty-checklist',
  'review-overdue',
  'document',
  'holidays',
  'past',
])
