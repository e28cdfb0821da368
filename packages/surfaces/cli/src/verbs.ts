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
    name: 'evidence',
    summary: 'What do report files measure?',
    load: async () => (await import('./verbs/evidence.ts')).evidence,
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
