import { stripControls } from './strip-controls.ts'

const settled = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/

/** The text on one line, for a terminal or a log: no control or invisible characters, runs of white space are one space, ends trimmed. */
export function plainText(text: string): string {
  return settled.test(text) ? text : stripControls(text).replace(/\s+/g, ' ').trim()
}
