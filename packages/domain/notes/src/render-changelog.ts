import type { NotesDocument } from '@locktender/contracts'
import { renderMarkdown } from './render-markdown.ts'
import type { RenderOptions } from './render-options.ts'
import { markSection } from './section-marker.ts'

/**
 * A whole changelog: one section a document, newest first as given, each with the marker that lets `insertSection` keep it up to date.
 * Documents without a version stand without a marker. Throws as `renderMarkdown` does.
 */
export function renderChangelog(documents: readonly NotesDocument[], options: RenderOptions = {}): string {
  const sections = documents.map((document) => {
    const text = renderMarkdown(document, options)
    if (document.version === null) return text.trimEnd()
    const key = document.package === null ? document.version : `${document.package}@${document.version}`
    return markSection(key, document.previousTag, text, '\n')
  })
  return `${['# Changelog', ...sections].join('\n\n')}\n`
}
