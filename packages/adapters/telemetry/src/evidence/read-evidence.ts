import { Problem, type CanaryEvidenceFile } from '@locktender/contracts'
import validate from '@locktender/contracts/validators/canary-evidence'
import { fileDigest } from './freeze-evidence.ts'
import { digestOf } from './series-digest.ts'

/**
 * Frozen evidence from the text of its file, held against its schema and its digests. `file` is its name for messages. Throws Problem
 * `telemetry/evidence-shape` when it is no evidence file, `telemetry/evidence-tampered` when a digest does not fit.
 */
export function readEvidence(text: string, file: string): CanaryEvidenceFile {
  const value = parsed(text, file)
  if (!validate(value)) {
    const { instancePath = '', message = 'does not fit' } = validate.errors?.[0] ?? {}
    throw shapeProblem(`${instancePath === '' ? 'the file' : instancePath} ${message}`, file)
  }
  for (const { name, series } of value.metrics) {
    for (const [index, { sha256, ...rest }] of series.entries()) {
      if (rest.times.length !== rest.values.length) throw shapeProblem(`series ${index} of ${name} has not one value for each time`, file)
      checkDigest(`series ${index} of ${name}`, digestOf(rest), sha256, file)
    }
  }
  const { sha256, ...rest } = value
  checkDigest('the file', fileDigest(rest), sha256, file)
  return value
}

function checkDigest(what: string, found: string, said: string, file: string): void {
  if (found === said) return
  throw new Problem(
    'telemetry/evidence-tampered',
    `${what} in ${JSON.stringify(file)} has the SHA-256 ${found}, but the file says ${said}: it was changed after it was frozen`,
    'Take the file as the run stored it, or fetch the evidence again.',
    { at: { file } },
  )
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Problem('telemetry/evidence-shape', `${JSON.stringify(file)} is no JSON`, 'Give the evidence file of a canary analysis.', {
      at: { file },
      cause,
    })
  }
}

function shapeProblem(what: string, file: string): Problem {
  return new Problem('telemetry/evidence-shape', `${JSON.stringify(file)}: ${what}`, 'Give the evidence file of a canary analysis.', {
    at: { file },
  })
}
