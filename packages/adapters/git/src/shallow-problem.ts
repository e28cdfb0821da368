import { Problem } from '@locktender/contracts'
import { readable } from './git-problem.ts'

const HINT = `Let the checkout step fetch the history:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0`

/** The Problem `git/shallow`: the clone's history is cut, so what it shows is not an answer. `because` says why it was not completed. */
export function shallowProblem(because: string): Problem {
  return new Problem(
    'git/shallow',
    `the clone is shallow: its history is cut, and commits or tags are missing (${readable(because)})`,
    HINT,
  )
}
