/** The invisible line by which our own release is known, whoever edits its notes. A tag may hold `--`, which would end the comment. */
export function releaseMarker(tag: string): string {
  return `<!-- locktender:release tag=${encode(tag)} -->`
}

/** The invisible line by which our own "released in" comment is known. */
export function commentMarker(tag: string): string {
  return `<!-- locktender:released-in tag=${encode(tag)} -->`
}

/** The invisible line of the one comment that lists what had no comment of its own. */
export function digestMarker(tag: string): string {
  return `<!-- locktender:released-in-digest tag=${encode(tag)} -->`
}

/** The last line of the message of a tag that we made. */
export const tagTrailer = 'Locktender-Release:'

/** Message of an annotated tag: its name, and a trailer that tells it from a person's, with the run that made it. */
export function tagMessage(tag: string, run: string): string {
  return `${tag}\n\n${tagTrailer} ${run}\n`
}

/** Whether a tag's message says that we made it. */
export const isOurTag = (message: string | null): boolean => message?.split('\n').some((line) => line.startsWith(`${tagTrailer} `)) ?? false

const encode = (tag: string): string => encodeURIComponent(tag).replaceAll('--', '%2D%2D')
