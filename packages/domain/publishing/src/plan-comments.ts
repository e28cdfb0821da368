import { commentMarker, digestMarker } from './release-marker.ts'

export interface PlannedComment {
  /** The thread it goes to. */
  readonly number: number
  readonly body: string
}

export interface CommentInput {
  readonly tag: string
  /** Web address of the release. */
  readonly url: string
  /** Threads of the release, the newest first, with the texts of their comments. */
  readonly threads: readonly { readonly number: number; readonly comments: readonly string[] }[]
  /** Threads that get a comment of their own; the rest is listed in one more comment. GitHub allows 80 new texts a minute. */
  readonly most?: number
}

/** Threads that get a comment of their own. */
export const mostComments = 50

/** The comments that are still to be written. A thread that has one, known by its invisible marker, gets no second. */
export function planComments({ tag, url, threads, most = mostComments }: CommentInput): readonly PlannedComment[] {
  const [own, rest] = [threads.slice(0, most), threads.slice(most)]
  const comments = own
    .filter((thread) => !has(thread, commentMarker(tag)))
    .map(({ number }) => ({ number, body: `${commentMarker(tag)}\nReleased in ${releaseLink(tag, url)}.\n` }))
  const [first] = own
  if (rest.length === 0 || first === undefined || has(first, digestMarker(tag))) return comments
  const list = rest.map(({ number }) => `#${number}`).join(', ')
  return [...comments, { number: first.number, body: `${digestMarker(tag)}\nAlso released in ${releaseLink(tag, url)}: ${list}.\n` }]
}

const has = ({ comments }: { readonly comments: readonly string[] }, marker: string): boolean =>
  comments.some((text) => text.includes(marker))

/** Within a code span a tag stays text: no mention, no markup. */
function releaseLink(tag: string, url: string): string {
  return `[\`${tag.replaceAll('`', "'")}\`](${url.replaceAll(/[()\s<>]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))})`
}
