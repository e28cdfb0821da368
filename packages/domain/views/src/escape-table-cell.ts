import { escapeMarkdown } from './escape-markdown.ts'
import type { Repository } from './repository.ts'

/** `escapeMarkdown` for a cell of a Markdown table. */
export function escapeTableCell(text: string, repository: Repository | null = null): string {
  return escapeMarkdown(text, 'cell', repository)
}
