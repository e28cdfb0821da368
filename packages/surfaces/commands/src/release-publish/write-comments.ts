import { createComment, deleteComment, readThreads, type Thread } from '@locktender/github'
import { commentMarker, digestMarker, mostComments, planComments } from '@locktender/publishing'
import type { ReleaseWork } from './release-work.ts'

/**
 * Writes the comments that are missing now, which may be fewer than a moment ago. Nothing claims a comment as a ref is claimed, so it
 * looks once more afterwards: of two publishers the one whose comment is the younger takes it back.
 *
 * @param url web address of the release
 */
export async function writeComments({ connection, desired, target }: ReleaseWork, url: string): Promise<void> {
  const own = desired.comments.slice(0, mostComments)
  const threads = await readThreads(connection, own)
  const rest = desired.comments.slice(mostComments).map((number) => ({ number, comments: [] }))
  const texts = threads.map(({ number, comments }) => ({ number, comments: comments.map(({ body }) => body) }))
  const written = new Set<number>()
  for (const { number, body } of planComments({ tag: target.tag, url, threads: [...texts, ...rest], most: threads.length })) {
    written.add(await createComment(connection, number, body))
  }
  for (const id of secondOnes(await readThreads(connection, own), target.tag)) if (written.has(id)) await deleteComment(connection, id)
}

/** Comments that say what an older one in their thread has said. */
function secondOnes(threads: readonly Thread[], tag: string): readonly number[] {
  return threads.flatMap(({ comments }) =>
    [commentMarker(tag), digestMarker(tag)].flatMap((marker) =>
      comments
        .filter(({ body }) => body.includes(marker))
        .flatMap(({ id }) => id ?? [])
        .toSorted((one, other) => one - other)
        .slice(1),
    ),
  )
}
