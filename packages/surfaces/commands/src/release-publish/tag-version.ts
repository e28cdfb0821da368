import { createTagFormat, schemeOf, tagTemplate, type Scheme, type Version } from '@locktender/versioning'
import type { PlannedRelease } from '../situation/version-plan.ts'

/** The version that a tag stands for. */
export interface TagVersion {
  readonly scheme: Scheme
  readonly version: Version
  /** Null in a repository of one version. */
  readonly package: string | null
}

/** Reads a tag by the form that the repository's tags have; null for a tag that is no version. */
export function tagVersion({ history, plan, situation }: PlannedRelease, tag: string): TagVersion | null {
  const scheme = schemeOf(history.versioning)
  const format = createTagFormat(tagTemplate(history.versioning, history.packages.length))
  const names = history.packages.length > 0 ? history.packages.map(({ name }) => name) : [situation.name]
  for (const name of names) {
    const text = format.parse(tag, name)
    const version = text === null ? null : scheme.parse(text)
    if (version !== null) return { scheme, version, package: plan.single ? null : name }
  }
  return null
}

/** How a version is asked for: `2.0.0`, or `package@2.0.0`. */
export const askedVersion = (name: string | null, version: string): string => (name === null ? version : `${name}@${version}`)
