import { releaseMarker } from './release-marker.ts'

/** A release as the ledger sees it. */
export interface FoundRelease {
  readonly id: number
  readonly tag: string
  readonly body: string
  readonly draft: boolean
  readonly immutable: boolean
  readonly assets: readonly FoundAsset[]
}

export interface FoundAsset {
  readonly id: number
  readonly name: string
  /** False: the upload broke off. */
  readonly complete: boolean
  readonly sizeBytes: number
  readonly sha256: string | null
}

export interface MarkedRelease extends FoundRelease {
  /** Whether its notes carry our marker. */
  readonly marked: boolean
}

export interface PickedRelease<T extends FoundRelease> {
  /** The release of the tag: the published one, else the oldest draft of ours, else a draft of somebody else, else null. */
  readonly release: (T & MarkedRelease) | null
  /** Further drafts of ours, which two publishers made at once. */
  readonly surplus: readonly T[]
}

/** Finds the release of a tag among those of a repository. */
export function pickRelease<T extends FoundRelease>(tag: string, releases: readonly T[]): PickedRelease<T> {
  const own = releases
    .filter((release) => release.tag === tag)
    .map((release) => ({ ...release, marked: release.body.includes(releaseMarker(tag)) }))
  const published = own.find(({ draft }) => !draft)
  const drafts = own.filter(({ draft, marked }) => draft && marked).toSorted((one, other) => one.id - other.id)
  const release = published ?? drafts[0] ?? own[0] ?? null
  return { release, surplus: drafts.filter(({ id }) => id !== release?.id) }
}
