import type { NotesPolicy } from '@locktender/contracts'

/** Sections where the policy names none; the same as the default in the policy's schema. */
export const defaultSections: Readonly<Record<string, string>> = {
  breaking: 'Breaking changes',
  security: 'Security',
  feat: 'Features',
  fix: 'Fixes',
  perf: 'Performance',
  revert: 'Reverts',
}

/** Headings of the sections that are not commit types, where the policy has none for them. */
const standingTitles: Readonly<Record<string, string>> = {
  breaking: 'Breaking changes',
  security: 'Security',
  migrations: 'Migration guide',
  config: 'Configuration',
  'known-issues': 'Known issues',
  'known-exclusions': 'Not included',
  dependencies: 'Updated dependencies',
  contributors: 'Contributors',
}

/** What nobody may lose by leaving it out of `sections`; breaking changes come first whatever the policy's order is. */
const always = { first: ['breaking'], second: ['security'], last: ['dependencies', 'config', 'known-issues', 'known-exclusions'] }

/** Keys of the sections that readers outside any audience get, in their order. */
export function shownKeys(policy: NotesPolicy): readonly string[] {
  const named = Object.keys(policy.sections ?? defaultSections)
  const security = named.includes('security') ? [] : always.second
  return [...new Set([...always.first, ...security, ...named, ...always.last])]
}

/** Keys of every section the document can hold: the shown ones, then those that only an audience reads. */
export function documentKeys(policy: NotesPolicy): readonly string[] {
  return [...new Set([...shownKeys(policy), ...Object.values(policy.audiences ?? {}).flat()])]
}

/** The heading of a section: the policy's, the usual one, or the key with a capital letter. */
export function sectionTitle(key: string, policy: NotesPolicy): string {
  const named = [policy.sections ?? {}, standingTitles, defaultSections].find((titles) => Object.hasOwn(titles, key))
  return named?.[key] ?? key.charAt(0).toUpperCase() + key.slice(1)
}
