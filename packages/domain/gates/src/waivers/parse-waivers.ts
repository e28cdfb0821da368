import type { Waiver } from '@locktender/contracts'
import validate from '@locktender/contracts/validators/waivers'
import { readDocument } from '../files/read-document.ts'

const hint = 'Write waivers: [ { id, scope: { gate }, reason, owner, author, approver, created, expires } ].'

/**
 * The waivers of a waiver file. An empty text has none. Whether they hold is for `judgeWaiver` to say.
 * @throws Problem `waiver/invalid` for text that is no waiver file, or two waivers of one id, at its line
 */
export function parseWaivers(text: string, file: string): readonly Waiver[] {
  const kind = { validate, key: 'waivers', code: 'waiver/invalid', hint }
  const { document, refuse } = readDocument<{ readonly waivers: readonly Waiver[] }>(text, file, kind)
  const ids = document.waivers.map(({ id }) => id)
  const twice = ids.findIndex((id, index) => ids.indexOf(id) < index)
  if (twice >= 0) refuse(`the id ${ids[twice]} is given twice`, ['waivers', twice, 'id'])
  return document.waivers
}
