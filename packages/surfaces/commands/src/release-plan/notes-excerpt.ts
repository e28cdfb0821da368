import type { Call } from '@locktender/action-kit'
import { Problem, type NotesDocument, type NotesPolicy } from '@locktender/contracts'
import { fitNotes, joinNotes, renderNotes } from '@locktender/notes'
import { notesOf } from '../release-notes/notes-context.ts'
import type { PlannedRelease } from '../situation/version-plan.ts'

const mostCharacters = 5000
const mostPackages = 5

/** The beginning of the notes of what is released, as safe Markdown that calls nobody; null when nothing is. */
export function notesExcerpt(call: Call, { situation, plan }: PlannedRelease, made: NotesDocument['class']): string | null {
  if (!plan.release) return null
  const moved = plan.packages.filter(({ next }) => next !== null).slice(0, plan.single ? 1 : mostPackages)
  const judged = plan.commits.map((each) => each.judged)
  // Who contributed is looked up when the notes are published.
  const policy = { ...situation.policy.notes, contributors: false, mentions: 'none' as const }
  const texts = moved.map((each) => {
    const own = new Set(each.commits)
    const document = notesOf(
      call,
      { ...situation, policy: { ...situation.policy, notes: policy } },
      {
        version: each.next,
        tag: each.tag,
        previousTag: plan.single ? plan.range.fromTag : null,
        date: null,
        package: plan.single ? null : each.name,
        class: made,
        dependencies: [...each.dependencies],
        commits: plan.single ? judged : judged.filter(({ raw }) => own.has(raw.sha)),
        earlier: null,
      },
    )
    return fitted(document, policy, !plan.single, Math.floor(mostCharacters / moved.length))
  })
  return texts.join('\n').trim()
}

function fitted(document: NotesDocument, policy: NotesPolicy, title: boolean, most: number): string {
  const rendered = renderNotes(document, { policy, title, headingLevel: 3 })
  try {
    return fitNotes(rendered, { maxCharacters: most, fullNotes: 'release-notes' }).text
  } catch (error) {
    // Only headings that leave no room at all for a line.
    if (!(error instanceof Problem) || error.code !== 'notes/limit-too-small') throw error
    return joinNotes({ ...rendered, sections: [] })
  }
}
