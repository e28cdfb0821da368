import type { DesiredAsset } from './desired-release.ts'
import type { MarkedRelease } from './pick-release.ts'
import { conflict, done, missing, type StepState } from './step.ts'

/**
 * State of one asset. Of a draft, a broken upload and other bytes are replaced. Of a published release, bytes that people may have
 * are never replaced, and an immutable one takes nothing more.
 */
export function assetState({ name, sha256, sizeBytes }: DesiredAsset, release: MarkedRelease | null): StepState {
  const found = release?.assets.find((asset) => asset.name === name)
  const locked = release !== null && !release.draft && release.immutable
  if (found === undefined || !found.complete) {
    const why = found === undefined ? `${name} is not uploaded` : `the upload of ${name} broke off`
    if (!locked) return missing(why)
    return conflict(
      'publish/asset-locked',
      `${why}, and the release is published and immutable`,
      `Release the next version: nothing can be added to this one. Upload ${name} by hand nowhere.`,
    )
  }
  const same = found.sha256 === null ? found.sizeBytes === sizeBytes : found.sha256 === sha256
  if (same) return done(`${name} is uploaded (sha256 ${sha256.slice(0, 12)}…)`)
  return release?.draft === true
    ? missing(`${name} is another file in the draft`)
    : done(`${name} was published with other bytes, which stay`)
}
