import type { Call } from '@locktender/action-kit'
import { Problem, type RecordEvent } from '@locktender/contracts'
import { canonicalJson, eventDigest } from '@locktender/record'
import type { Fact } from './recorded-fact.ts'

/**
 * The fact that `type` and `data` give; undefined without a type. The same fact of the same run is the same event.
 *
 * @throws {Problem} `input/data-without-type`, `input/not-json`, `record/not-json`
 */
export function givenFact({ inputs, environment }: Call): Fact | undefined {
  const [type, text] = [inputs.text('type'), inputs.text('data')]
  if (type === undefined && text === undefined) return undefined
  if (type === undefined)
    throw new Problem('input/data-without-type', '`data` is given and `type` is not', 'Say which type of event it is: `type: amended`.')
  const data = parsed(text ?? '{}')
  const run = environment['GITHUB_RUN_ID']
  const id = `${eventDigest(canonicalJson(data))}${run === undefined ? '' : `@${run}`}`
  // The schema of the record decides whether such an event exists, and what it holds.
  return { type: type as RecordEvent['type'], data, id, release: null } as Fact
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Problem(
      'input/not-json',
      `data is not JSON: ${cause instanceof Error ? cause.message : ''}`,
      'Write the facts as JSON, with `toJSON(…)` where a part comes from an expression: data: \'{"of": 3, "note": "the tag was v1.1.0"}\'.',
      { cause },
    )
  }
}
