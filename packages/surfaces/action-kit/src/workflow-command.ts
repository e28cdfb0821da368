import type { Place } from '@locktender/contracts'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

const inData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const inProperty = (text: string): string => inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/**
 * One annotation as the runner reads it from standard output. Every character that could end the command or start
 * another is escaped, so hostile text stays text.
 */
export function annotation(level: AnnotationLevel, title: string, message: string, at?: Place): string {
  const properties = { file: at?.file, line: at?.line, col: at?.column, title }
  const given = Object.entries(properties).filter(([, value]) => value !== undefined)
  return `::${level} ${given.map(([name, value]) => `${name}=${inProperty(String(value))}`).join(',')}::${inData(message)}`
}

/** Tells the runner to hide a value in every log line from now on. */
export function maskCommand(secret: string): string {
  return `::add-mask::${inData(secret)}`
}

/**
 * Text for the log that the runner shows and does not obey: it looks for commands in every line, in the older form `##[name]` even
 * in the middle of one.
 *
 * @param stopWord a word that nobody can guess: it alone lets the runner listen again
 */
export function inertText(text: string, stopWord: string): string {
  return text.includes('::') || text.includes('##[') ? `::stop-commands::${stopWord}\n${text}\n::${stopWord}::` : text
}
