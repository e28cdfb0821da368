import { escapeLine } from './escape-line.ts'
import type { MarkdownContext } from './escape-text.ts'
import { plainText } from './plain-text.ts'
import type { Repository } from './repository.ts'

/**
 * Hostile text as one line of GitHub Flavored Markdown that shows the same characters and does nothing: no HTML, image, table, heading,
 * list, quotation, emphasis, footnote or math, no mention, no reference to an issue or commit, no link but plain http(s) addresses.
 *
 * Code spans stay code. Whatever the host would make live (`@name`, `owner/repo#12`, a hash, an e-mail or foreign issue address) becomes a
 * code span, where it is dead and still the same text. Line breaks and runs of blanks become one space, invisible characters go (see
 * `stripControls`). Emoji shortcodes stay. Linear in the length of the text.
 *
 * @param repository makes a bare `#12` a link to this repository's issue and its own addresses clickable; without it both are code.
 */
export function escapeMarkdown(text: string, context: MarkdownContext = 'inline', repository: Repository | null = null): string {
  return escapeLine(plainText(text), { context, repository, math: text.indexOf('$') !== text.lastIndexOf('$') })
}
