import { createHash } from 'node:crypto'
import { fitSummary } from '@locktender/action-kit'
import { Problem, type Reason, type Verdict } from '@locktender/contracts'
import type { DecisionSituation } from './decision-situation.ts'

/** Characters that the title and the summary of a check run may have. */
const longestTitle = 250
const mostBytes = 60_000

/**
 * Posts a check run `go-no-go` on the commit. What GitHub refuses is a reason of the result and changes no verdict.
 *
 * @throws whatever is no refusal of GitHub
 */
export async function postCheck(
  { call, target, connect }: DecisionSituation,
  verdict: Verdict,
  title: string,
  markdown: string,
): Promise<readonly Reason[]> {
  if (call.inputs.flag('dry-run')) return []
  const notPosted = (why: string): Reason => ({ code: 'decision/not-posted', message: `The check was not posted: ${why}` })
  if (connect === undefined) return [notPosted('there is no job with a `github-token` to post with.')]
  const { GITHUB_RUN_ID: run = '0', GITHUB_RUN_ATTEMPT: attempt = '1' } = call.environment
  const digest = createHash('sha256')
    .update(JSON.stringify([title, markdown]))
    .digest('hex')
  try {
    const { postCheckRun } = await import('@locktender/github')
    await postCheckRun(await connect(), {
      name: 'go-no-go',
      commit: target.commit,
      key: `locktender/go-no-go/${run}.${attempt}/${digest.slice(0, 32)}`,
      conclusion: verdict === 'pass' ? 'success' : verdict === 'warn' ? 'neutral' : 'failure',
      title: title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).replace(/[\uD800-\uDBFF]$/, '')}…`,
      summary: fitSummary(markdown, mostBytes),
      annotations: [],
    })
    return []
  } catch (error) {
    if (!(error instanceof Problem) || !error.code.startsWith('github/')) throw error
    return [notPosted(`${error.message}. ${error.hint}`)]
  }
}
