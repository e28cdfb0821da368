import type { RecordedOverride } from '@locktender/contracts'
import validate from '@locktender/contracts/validators/overrides'
import { readDocument } from '../files/read-document.ts'
import type { OverrideRequest } from '../gate-input.ts'
import { endOf } from './end-of.ts'

const hint = 'Write overrides: [ { gates, for: a commit or a tag, by: [ { id, login } ], reason, expires } ].'

/** What is released: an override is for its commit, or for its tag where it has one. */
export interface OverriddenSubject {
  readonly commit: string
  readonly tag?: string
}

/**
 * The requests of an override file. An empty text has none. Whether they count is for `judgeOverrides` to say.
 * @throws Problem `override/invalid` for text that is no override file, at its line
 */
export function parseOverrides(text: string, file: string, { commit, tag }: OverriddenSubject): readonly OverrideRequest[] {
  const kind = { validate, key: 'overrides', code: 'override/invalid', hint }
  const { document, refuse } = readDocument<{ readonly overrides: readonly RecordedOverride[] }>(text, file, kind)
  return document.overrides.map((each, index) => {
    const expires = endOf(each.expires) ?? refuse(`${each.expires} is no day and no instant`, ['overrides', index, 'expires'])
    return {
      by: each.by,
      gates: each.gates,
      commit: each.for === tag ? commit : each.for,
      reason: each.reason,
      expires,
      ...(each.incident === undefined ? {} : { incident: each.incident }),
      source: file,
    }
  })
}
