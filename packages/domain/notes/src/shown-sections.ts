import type { Contributor, MigrationStep, NotesDocument, NotesEntry, UpdatedDependency } from '@locktender/contracts'
import { keysToRender } from './render-options.ts'
import type { RenderOptions } from './render-options.ts'
import { sectionTitle } from './sections.ts'

/** A section as an audience sees it. */
export type ShownSection = { readonly key: string; readonly title: string } & (
  | { readonly kind: 'entries'; readonly items: readonly NotesEntry[] }
  | { readonly kind: 'migrations'; readonly items: readonly MigrationStep[] }
  | { readonly kind: 'exclusions'; readonly items: readonly string[] }
  | { readonly kind: 'dependencies'; readonly items: readonly UpdatedDependency[] }
  | { readonly kind: 'contributors'; readonly items: readonly Contributor[] }
)

/** The sections to write, without empty ones; a change that stands in several is in the first of them only. */
export function shownSections(document: NotesDocument, options: RenderOptions): ShownSection[] {
  const byKey = new Map(document.sections.map((section) => [section.key, section]))
  const seen = new Set<string>()
  const once = (entry: NotesEntry) => {
    const change = `${entry.sha}\n${entry.scope ?? ''}\n${entry.text}`
    return !seen.has(change) && seen.add(change) !== undefined
  }
  return keysToRender(options)
    .map((key): ShownSection => {
      const section = byKey.get(key)
      const title = section?.title ?? sectionTitle(key, options.policy ?? {})
      switch (key) {
        case 'migrations':
          return { key, title, kind: 'migrations', items: document.migrations }
        case 'known-exclusions':
          return { key, title, kind: 'exclusions', items: document.scope.knownExclusions }
        case 'dependencies':
          return { key, title, kind: 'dependencies', items: document.dependencies }
        case 'contributors':
          return { key, title, kind: 'contributors', items: document.contributors }
        default:
          return { key, title, kind: 'entries', items: (section?.entries ?? []).filter(once) }
      }
    })
    .filter(({ items }) => items.length > 0)
}
