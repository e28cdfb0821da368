import type { GateNote, GateOverride } from '@locktender/contracts'
import type { GateInput, OverrideRequest } from '../gate-input.ts'
import { judgeOverrides } from './judge-overrides.ts'

/** The override that one request makes of a whole decision, whatever stops it, or a note why it makes none; null without a request. */
export function judgeOverride({
  override,
  ...input
}: Pick<GateInput, 'policy' | 'now' | 'roleMembers' | 'unseenRoles'> & { readonly override?: OverrideRequest }):
  | GateOverride
  | GateNote
  | null {
  if (override === undefined) return null
  const { gates: _, commit = '', ...request } = override
  const judged = judgeOverrides({ ...input, overrides: [request], subject: { commit } }, ['decision'])
  return judged.override ?? judged.notes[0] ?? null
}
