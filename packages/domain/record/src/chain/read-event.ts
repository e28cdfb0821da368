import { Problem, type RecordEvent } from '@locktender/contracts'
import validate from '@locktender/contracts/validators/record-event'
import { canonicalJson } from '../canonical/canonical-json.ts'

/**
 * The event that a file holds.
 * @throws Problem `record/event-invalid` for text that is no event, `record/not-canonical` when its bytes are not the RFC 8785 form
 */
export function readEvent(text: string, path: string): RecordEvent {
  const value = parse(text, path)
  assertEvent(value, path)
  if (canonicalJson(value) !== text) {
    throw new Problem(
      'record/not-canonical',
      `${path} is not in the canonical form that its digest was made of`,
      'Restore the file from the commit that added it; corrections are events of the type `amended`.',
      { at: { file: path } },
    )
  }
  return value
}

/** @throws Problem `record/event-invalid`, with the place inside the event and what was expected there */
export function assertEvent(value: unknown, path: string): asserts value is RecordEvent {
  if (validate(value)) return
  const [error] = validate.errors ?? []
  const place = error?.instancePath === '' || error === undefined ? 'the event' : error.instancePath
  const extra = (error?.params as { readonly additionalProperty?: string } | undefined)?.additionalProperty
  const found = `${place} ${error?.message ?? 'is not an event'}${extra === undefined ? '' : ` (${JSON.stringify(extra)})`}`
  throw new Problem('record/event-invalid', `${path}: ${found}`, 'schemas/record-event.schema.json says what an event holds.', {
    at: { file: path },
  })
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Problem('record/event-invalid', `${path} is not JSON`, 'Restore the file from the commit that added it.', {
      at: { file: path },
      cause,
    })
  }
}
