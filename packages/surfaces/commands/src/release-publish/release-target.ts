import type { NotesDocument } from '@locktender/contracts'
import { floatingRefs, type FloatingRef } from '@locktender/publishing'
import { basesOf, createTagFormat, schemeOf, tagTemplate } from '@locktender/versioning'
import type { Publication } from './plan-publication.ts'
import type { PublishOptions } from './publish-options.ts'

/** One version that is to be out. */
export interface ReleaseTarget {
  readonly document: NotesDocument
  /** Null in a repository of one version. */
  readonly package: string | null
  /** Folder of the package from the repository's root; empty text for the root. */
  readonly folder: string
  readonly version: string
  readonly tag: string
  readonly commit: string
  readonly prerelease: boolean
  /** Whether no stable release of the package is higher. */
  readonly latest: boolean
  readonly floating: readonly FloatingRef[]
}

/** The versions of a publication with what follows from their numbers. */
export function releaseTargets({ planned, documents, folders }: Publication, { floating, mode }: PublishOptions): readonly ReleaseTarget[] {
  const { history, situation } = planned
  const scheme = schemeOf(history.versioning)
  const format = createTagFormat(tagTemplate(history.versioning, history.packages.length))
  return documents.flatMap((document, index) => {
    const version = document.version === null ? null : scheme.parse(document.version)
    if (version === null || document.tag === null) return []
    const { commit } = situation.subject
    const frame = format.frame(document.package ?? history.packages[0]?.name ?? situation.name)
    const others = (basesOf(situation.tags, [frame], scheme)[0]?.stable ?? []).filter(({ tag }) => tag !== document.tag)
    const prerelease = scheme.isPrerelease(version)
    const stable = others.map((other) => ({ numbers: other.version.release, commit: other.sha }))
    const follows =
      prerelease || mode === 'draft' ? [] : floatingRefs({ numbers: version.release, commit }, stable, { ...floating, ...frame })
    return {
      document,
      package: document.package,
      folder: folders[index] ?? '',
      version: version.text,
      tag: document.tag,
      commit,
      prerelease,
      latest: !prerelease && others.every((other) => scheme.compare(other.version, version) < 0),
      floating: follows,
    }
  })
}
