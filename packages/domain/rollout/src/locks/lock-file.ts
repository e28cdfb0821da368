import { Problem, type ReleaseLocks } from '@locktender/contracts'
import validate from '@locktender/contracts/validators/release-locks'

/** Name of the file on the branch. */
export const lockFileName = 'locks.json'

const schema = 'https://locktender.dev/schemas/release-locks.schema.json'

/** Where nobody holds anything. */
export const noLocks: ReleaseLocks = { schema, last: 0, entries: [] }

/**
 * The locks that a file's text holds.
 * @throws Problem `locks/invalid`: then nobody can say who holds what
 */
export function readLockFile(text: string): ReleaseLocks {
  const value = parse(text)
  if (validate(value)) return value
  const [error] = validate.errors ?? []
  throw invalid(`${error?.instancePath ?? ''} ${error?.message ?? 'is wrong'}`.trim())
}

/** The text of the file, one entry a line, so that the branch's history can be read. */
export function lockFileText({ entries, ...rest }: ReleaseLocks): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')
  const head = `{\n  "schema": ${JSON.stringify(rest.schema)},\n  "last": ${rest.last},\n  "entries": `
  return `${head}${entries.length === 0 ? '[]' : `[\n${lines}\n  ]`}\n}\n`
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid('it is not JSON')
  }
}

function invalid(why: string): Problem {
  return new Problem(
    'locks/invalid',
    `${lockFileName} on the branch of the locks cannot be read: ${why.slice(0, 300)}`,
    'Take the last commit of that branch back with a commit of your own. Until then nobody gets more traffic.',
    { at: { file: lockFileName } },
  )
}
