import type { Command } from '@locktender/action-kit'
import { planInputs } from './inputs.ts'
import { makePlan } from './make-plan.ts'

/** What kind of release it is, how risky, and what it must go through; on a pull request what merging it would release. */
export const releasePlan: Command = {
  name: 'release-plan',
  summary: 'What type and risk is this release, and what must it go through?',
  inputs: planInputs,
  outputs: [
    { name: 'class', description: 'major, minor, patch, hotfix or docs; empty when nothing is released.' },
    { name: 'confidence', description: 'high, medium or low: how sure the class is.' },
    {
      name: 'next',
      description: 'Next version; empty when nothing is released, and in a repository whose packages have versions of their own.',
    },
    { name: 'points', description: 'Points of risk.' },
    { name: 'level', description: 'Highest level of risk that is reached; empty when none is.' },
    { name: 'duties', description: 'JSON list of what it must go through: id, phase, state.' },
    { name: 'opens-at', description: 'First instant, in UTC, at which the calendar lets it go; empty when there is none.' },
    { name: 'milestone', description: 'Number of the milestone that is kept; empty when none is.' },
  ],
  permissions: {
    'contents: read': 'history, policy, plan file, risk register',
    'pull-requests: write': 'only for the comment on a pull request; `read` for its reviews and for scope changes',
    'checks: read': 'only to show the checks that gates ask for',
    'statuses: read': 'the same for commit statuses',
    'issues: write': 'only with `milestone`',
  },
  branding: { icon: 'clipboard', color: 'blue' },
  example: 'locktender release-plan --repo ../shop --type minor --target-date 2026-12-22',
  run: (call) => makePlan(call),
}
