import { Problem } from '@locktender/contracts'
import { codeSpan } from '@locktender/views'
import type { RenderedEntry } from './render-entry.ts'
import { joinBlocks, joinNotes, joinSection } from './render-markdown.ts'
import type { RenderedNotes, RenderedSection } from './render-markdown.ts'

export interface FitOptions {
  /**
   * The most a host takes, in UTF-16 code units. GitHub counts characters of a release body (125,000) as code points, of which a text never
   * has more than code units: what fits here fits there.
   */
  readonly maxCharacters?: number
  /** Where the whole text is: an http(s) address, or the name of the file that is attached. */
  readonly fullNotes: string
}

export interface FittedNotes {
  readonly text: string
  /** The whole text, to be attached; `null` when `text` is it. */
  readonly full: string | null
  /** Keys of the sections that are not whole in `text`, in their order. */
  readonly cutSections: readonly string[]
}

/**
 * The notes within a limit. Too long ones end at a section boundary, with a line that names what is missing and where all of it is. The
 * first section, breaking changes where there are any, stays whole if it fits at all; else it ends at an entry boundary, where an entry
 * that is too long stands without its detail.
 *
 * Throws `Problem` `notes/limit-too-small` when not even the frame fits.
 */
export function fitNotes(notes: RenderedNotes, { maxCharacters = 125_000, fullNotes }: FitOptions): FittedNotes {
  const full = joinNotes(notes)
  if (full.length <= maxCharacters) return { text: full, full: null, cutSections: [] }
  const { opening, sections, closing } = notes
  const blocks = sections.map(joinSection)
  const assemble = (kept: readonly string[], cut: readonly string[]) =>
    joinBlocks([...opening, ...kept, ...closing, `**Cut to fit**: ${cut.join(', ')}. All of it: ${place(fullNotes)}`])
  for (let kept = sections.length - 1; kept >= 1; kept -= 1) {
    const cut = sections.slice(kept)
    const titles = cut.map(({ title }) => title)
    const text = assemble(blocks.slice(0, kept), titles)
    if (text.length <= maxCharacters) return { text, full, cutSections: cut.map(({ key }) => key) }
  }
  const [first, ...rest] = sections.map(({ title }) => title)
  const frame = [`${first} (in part)`, ...rest]
  const room = maxCharacters - assemble([], frame).length
  if (room < 0) {
    const sizes = `notes of ${full.length} characters cannot be cut to ${maxCharacters}`
    throw new Problem(
      'notes/limit-too-small',
      sizes,
      'Raise the limit: GitHub takes 125000 characters for a release, 65536 for a pull request.',
    )
  }
  const part = sections.slice(0, 1).flatMap((section) => entriesThatFit(section, room))
  return { text: assemble(part.map(joinSection), frame), full, cutSections: sections.map(({ key }) => key) }
}

function entriesThatFit(section: RenderedSection, room: number): RenderedSection[] {
  const kept: RenderedEntry[] = []
  // Twice the separator of a block: before the section and between an entry and its detail or its successor.
  let left = room - section.heading.length - 4
  for (const entry of section.entries) {
    const fitting = [entry, { ...entry, detail: '' }].find(({ line, detail }) => line.length + detail.length + 4 <= left)
    if (fitting === undefined) break
    kept.push(fitting)
    left -= fitting.line.length + fitting.detail.length + 4
  }
  return kept.length === 0 ? [] : [{ ...section, entries: kept }]
}

function place(fullNotes: string): string {
  return /^https?:\/\/[^\s<>()\\]+$/.test(fullNotes) ? `[full notes](${fullNotes})` : codeSpan(fullNotes)
}
