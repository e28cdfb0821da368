import type { NotesDocument, NotesPolicy } from '@locktender/contracts'
import { fitNotes, renderNotes } from '@locktender/notes'
import { releaseMarker } from '@locktender/publishing'

/** Characters that GitHub takes for a release. */
const releaseCharacters = 125_000

/** Name of the asset that holds notes which are too long for the release. */
export const fullNotesName = 'release-notes.md'

/** Text of a release, with the line by which it is known; and the whole notes where they had to be cut. */
export function releaseBody(
  document: NotesDocument,
  policy: NotesPolicy,
  tag: string,
): { readonly body: string; readonly full: string | null } {
  const marker = releaseMarker(tag)
  const maxCharacters = releaseCharacters - marker.length - 2
  const { text, full } = fitNotes(renderNotes(document, { policy, title: false }), { maxCharacters, fullNotes: fullNotesName })
  return { body: `${text}\n${marker}\n`, full }
}
