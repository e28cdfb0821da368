import { escapeHtml } from './escape-html.ts'

/** Hostile text for HTML as `escapeHtml` gives it, in which what stands between backticks is code. */
export function htmlWithCode(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]*)`/g, '<code>$1</code>')
}
