import { Problem } from '@locktender/contracts'

interface Cause {
  readonly says: RegExp
  readonly code: string
  readonly hint: (directory: string) => string
}

const CAUSES: readonly Cause[] = [
  {
    says: /dubious ownership|unsafe repository/,
    code: 'git/dubious-ownership',
    hint: (directory) =>
      `The folder belongs to another user than the one git runs as. Trust it: git config --global --add safe.directory ${JSON.stringify(directory)}`,
  },
  {
    says: /cannot use bare repository/,
    code: 'git/not-a-repository',
    hint: () =>
      'The setting safe.bareRepository is `explicit`: set GIT_DIR and open the repository with `useGitDir`, or change the setting.',
  },
  {
    says: /not a git repository|cannot change to/i,
    code: 'git/not-a-repository',
    hint: () => 'Run actions/checkout before this step, or give the folder of the checkout.',
  },
  {
    says: /from promisor remote|unable to read|missing (?:blob|tree|object)|lazy fetching disabled/,
    code: 'git/missing-objects',
    hint: () =>
      'The clone is partial and lacks these objects. Clone without `filter:`, or with `filter: blob:none` where only history is read.',
  },
  {
    says: /bad revision|unknown revision|Not a valid (?:commit|object) name|Needed a single revision|bad object|not a tree object/,
    code: 'git/unknown-revision',
    hint: () => 'Give a commit, branch or tag that the clone has; a shallow clone lacks most of them (fetch-depth: 0).',
  },
]

/** The Problem for a git command that ended with an error: the known causes by name, any other as `git/failed` with git's own words. */
export function problemOf(args: readonly string[], exitCode: number, stderr: string, directory: string): Problem {
  const seen = readable(stderr)
  const cause = CAUSES.find(({ says }) => says.test(seen))
  return new Problem(
    cause?.code ?? 'git/failed',
    `git ${args[0] ?? ''} failed in ${JSON.stringify(directory)} (exit ${exitCode}): ${seen === '' ? 'no message' : seen}`,
    cause?.hint(directory) ?? 'Run the same command in the checkout to see more.',
  )
}

const LONGEST_MESSAGE = 600
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f]+/g
const CREDENTIALS = /\/\/[^/@\s]{1,500}@/g

/** What git wrote, on one line, without control characters, without credentials in addresses, cut to 600 characters. */
export function readable(stderr: string): string {
  const text = stderr
    .slice(0, 4 * LONGEST_MESSAGE)
    .replace(CONTROL, ' ')
    .replace(CREDENTIALS, '//***@')
    .trim()
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}…` : text
}
