import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { partsOf, releaseDigest } from '@locktender/approvals'
import { Problem, type ApprovalCase, type Evidence } from '@locktender/contracts'
import { readTextFile } from '@locktender/workspace'

/** A case, and the file that it came from as a fact of the result. */
export interface ReadCase {
  readonly approvalCase: ApprovalCase
  readonly evidence: Evidence
}

const caseBytes = 64 * 1024 * 1024
const shownErrors = 5

/**
 * Reads a case from a file, from the working directory. Where the case has every part of its release digest, the digest must be theirs.
 *
 * @throws {Problem} `workspace/…`, `approval/case-not-json`, `approval/case` with the places that are wrong, `approval/digest-mismatch`
 */
export async function readCase(path: string, workingDirectory: string): Promise<ReadCase> {
  const text = await readTextFile(resolve(workingDirectory, path), { maxBytes: caseBytes })
  const approvalCase = await validCase(parse(text, path), path)
  checkDigest(approvalCase, path)
  return { approvalCase, evidence: { path, sha256: sha256(text) } }
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const message = `the case is not JSON: ${cause instanceof Error ? cause.message : 'it cannot be read'}`
    throw new Problem('approval/case-not-json', message, 'Write it as schemas/approval-case.schema.json says.', {
      at: { file: path },
      cause,
    })
  }
}

async function validCase(value: unknown, path: string): Promise<ApprovalCase> {
  const { default: validate } = await import('@locktender/contracts/validators/approval-case')
  if (validate(value)) return value
  const errors = validate.errors ?? []
  const told = errors.slice(0, shownErrors).map(({ instancePath, message, params }) => {
    const key = 'additionalProperty' in params ? ` (${JSON.stringify(params['additionalProperty'])})` : ''
    return `${instancePath === '' ? 'the case' : instancePath} ${message ?? 'is wrong'}${key}`
  })
  const more = errors.length > shownErrors ? `, and ${errors.length - shownErrors} more` : ''
  const hint = 'Write it as schemas/approval-case.schema.json says.'
  throw new Problem('approval/case', `the case is not well formed: ${told.join('; ')}${more}`, hint, { at: { file: path } })
}

function checkDigest({ release }: ApprovalCase, path: string): void {
  const parts = partsOf(release)
  if (parts === undefined) return
  const digest = releaseDigest(parts, sha256)
  if (digest === release.digest) return
  const message = `release.digest is ${release.digest}, but its commit, policy, artifacts, environment and plan give ${digest}`
  throw new Problem('approval/digest-mismatch', message, 'Mend the digest or the parts, or leave parts out that are not known.', {
    at: { file: path },
  })
}
