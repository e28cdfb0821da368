import type { Verb } from './verb.ts'

/** Every word the CLI knows, in the order of `--help`; a verb is loaded when it is called. */
export const verbs: readonly { readonly name: string; readonly summary: string; load(): Promise<Verb> }[] = [
  {
    name: 'version-bump',
    summary: 'What is the next version, of which packages, and because of which commits?',
    load: async () => (await import('./command-verb.ts')).commandVerb((await import('@locktender/commands/version-bump')).versionBump),
  },
  {
    name: 'release-notes',
    summary: 'What changed, for whom?',
    load: async () => (await import('./command-verb.ts')).commandVerb((await import('@locktender/commands/release-notes')).releaseNotes),
  },
  {
    name: 'release-publish',
    summary: 'Tag, GitHub release, assets, registries, floating major tag: whatever of it is still missing.',
    load: async () =>
      (await import('./command-verb.ts')).commandVerb((await import('@locktender/commands/release-publish')).releasePublish),
  },
  {
    name: 'release-plan',
    summary: 'What type and risk is this release, and what must it go through?',
    load: async () => (await import('./command-verb.ts')).commandVerb((await import('@locktender/commands/release-plan')).releasePlan),
  },
  {
    name: 'release-calendar',
    summary: 'May it happen now; if not, when?',
    load: async () =>
      (await import('./command-verb.ts')).commandVerb((await import('@locktender/commands/release-calendar')).releaseCalendar),
  },
  {
    name: 'quality-gate',
    summary: 'Is the evidence there, true and good enough?',
    load: async () => (await import('./command-verb.ts')).commandVerb((await import('@locktender/commands/quality-gate')).qualityGate),
  },
  {
    name: 'canary-analysis',
    summary: 'Is the canary worse than the baseline, and how sure are we?',
    load: async () =>
      (await import('./command-verb.ts')).commandVerb((await import('@locktender/commands/canary-analysis')).canaryAnalysis),
  },
  {
    name: 'go-no-go',
    summary: 'GO, CONDITIONAL, NO-GO or ABORT, over all results?',
    load: async () => (await import('./command-verb.ts')).commandVerb((await import('@locktender/commands/go-no-go')).goNoGo),
  },
  {
    name: 'policy-lint',
    summary: 'Is the policy sound, can it be satisfied, is it in force; which anti-pattern stands?',
    load: async () => (await import('./command-verb.ts')).commandVerb((await import('@locktender/commands/policy-lint')).policyLint),
  },
  {
    name: 'environment-approval',
    summary: 'Have the right people approved exactly these bytes, and is the environment really protected?',
    load: async () =>
      (await import('./command-verb.ts')).commandVerb((await import('@locktender/commands/environment-approval')).environmentApproval),
  },
  {
    name: 'release-record',
    summary: 'What happened to a release, by whose word, and is the record of it whole?',
    load: async () => (await import('./command-verb.ts')).commandVerb((await import('@locktender/commands/release-record')).releaseRecord),
  },
  {
    name: 'doctor',
    summary: 'Is the repository set up as its policy takes it for, and what does less for want of a permission?',
    load: async () => (await import('./command-verb.ts')).commandVerb((await import('@locktender/commands/doctor')).doctor),
  },
  {
    name: 'evidence',
    summary: 'What do report files measure?',
    load: async () => (await import('./verbs/evidence.ts')).evidence,
  },
  {
    name: 'staged-rollout',
    summary: 'Advance, hold or roll back: which part of the traffic may a release have now?',
    load: async () => (await import('./command-verb.ts')).commandVerb((await import('@locktender/commands/staged-rollout')).stagedRollout),
  },
  {
    name: 'rollback',
    summary: 'Take a release back, and prove that it took effect.',
    load: async () => (await import('./command-verb.ts')).commandVerb((await import('@locktender/commands/rollback')).rollback),
  },
  { name: 'commits', summary: 'How is each commit message read?', load: async () => (await import('./verbs/commits.ts')).commits },
  {
    name: 'replay',
    summary: 'Would every published version have come out the same?',
    load: async () => (await import('./verbs/replay.ts')).replay,
  },
  {
    name: 'explain',
    summary: 'Which policy is in force, and where does each value come from?',
    load: async () => (await import('./verbs/explain.ts')).explain,
  },
  {
    name: 'simulate',
    summary: 'Would a made-up release pass, on any day?',
    load: async () => (await import('./verbs/simulate.ts')).simulateVerb,
  },
  { name: 'init', summary: 'Write a policy and a workflow for this repository.', load: async () => (await import('./verbs/init.ts')).init },
  {
    name: 'demo',
    summary: 'Show the whole job on this repository and on a made-up one.',
    load: async () => (await import('./verbs/demo.ts')).demo,
  },
  {
    name: 'run',
    summary: 'Run a workflow of this repository as GitHub would.',
    load: async () => (await import('./verbs/run.ts')).run,
  },
  {
    name: 'fake-github',
    summary: 'Serve a stateful GitHub on this machine to try things against.',
    load: async () => (await import('./verbs/fake-github.ts')).fakeGithub,
  },
]
