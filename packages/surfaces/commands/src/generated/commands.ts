// Generated from packages/surfaces/commands/src by `npm run generate`; do not edit.
import type { Command } from '@locktender/action-kit'

/** Every command of the suite by its name, loaded when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  'canary-analysis': async () => (await import('../canary-analysis/command.ts')).canaryAnalysis,
  'doctor': async () => (await import('../doctor/command.ts')).doctor,
  'environment-approval': async () => (await import('../environment-approval/command.ts')).environmentApproval,
  'go-no-go': async () => (await import('../go-no-go/command.ts')).goNoGo,
  'policy-lint': async () => (await import('../policy-lint/command.ts')).policyLint,
  'quality-gate': async () => (await import('../quality-gate/command.ts')).qualityGate,
  'release-calendar': async () => (await import('../release-calendar/command.ts')).releaseCalendar,
  'release-notes': async () => (await import('../release-notes/command.ts')).releaseNotes,
  'release-plan': async () => (await import('../release-plan/command.ts')).releasePlan,
  'release-publish': async () => (await import('../release-publish/command.ts')).releasePublish,
  'release-record': async () => (await import('../release-record/command.ts')).releaseRecord,
  'rollback': async () => (await import('../rollback/command.ts')).rollback,
  'staged-rollout': async () => (await import('../staged-rollout/command.ts')).stagedRollout,
  'version-bump': async () => (await import('../version-bump/command.ts')).versionBump,
}
