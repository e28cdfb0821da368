import { isOurTag, tagTrailer } from './release-marker.ts'

export interface EarlierRelease {
  readonly tag: string
  /** Message of its annotated tag; null for another tag. */
  readonly message: string | null
  /** Whether a release of the tag is out. */
  readonly isPublished: boolean
}

/** A release that died on its way, with the way to finish it. */
export interface StalledRelease {
  readonly tag: string
  readonly why: string
  readonly repair: string
}

/** Whether an earlier release was begun by us and never came out; null when it did, or was somebody else's. */
export function stalledRelease({ tag, message, isPublished }: EarlierRelease): StalledRelease | null {
  if (isPublished || !isOurTag(message)) return null
  const run = message
    ?.split('\n')
    .findLast((line) => line.startsWith(`${tagTrailer} `))
    ?.slice(tagTrailer.length + 1)
  const again = run?.startsWith('http') === true ? `run ${run} again` : `check out ${tag}`
  return {
    tag,
    why: `${tag} was tagged, but its release is not published`,
    repair: `To finish it, ${again} (git checkout ${tag}, then release-publish): it does what is missing and repeats nothing. If it must not come out, delete the tag: git push origin :refs/tags/${tag}`,
  }
}
