import type { VersionBumpData } from '@locktender/contracts'

/** Class of a release that the policy's `types` speak of. */
export type ReleaseClass = NonNullable<VersionBumpData['class']>
