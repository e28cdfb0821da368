import { Problem } from '@locktender/contracts'
import { readable } from '../git-problem.ts'

/** That the remote with the branch did not do what it was asked; `stderr` is what git said, undefined where there is no remote. */
export function unreachable(stderr: string | undefined): Problem {
  return new Problem(
    'git/remote-unreachable',
    `the branch of the record could not be reached: ${stderr === undefined ? 'there is no remote' : readable(stderr)}`,
    'Give `github-token` with `permissions: contents: write`, and let no ruleset forbid pushes of this branch to the suite.',
  )
}
