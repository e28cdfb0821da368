import { stripControls } from './strip-controls.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Hostile text for HTML and SVG, between tags or in a quoted attribute: the same characters, dead, without what nobody can see. */
export function escapeHtml(text: string): string {
  return stripControls(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
}
