import { Problem, type GateNote } from '@locktender/contracts'
import type { PlanSituation } from './plan-situation.ts'

/** First line of the comment, by which it is found again. */
export const previewMarker = '<!-- locktender:release-plan -->'

/**
 * Keeps the one comment of the pull request up to date. What GitHub refuses is a note and changes no verdict: the run of a fork's pull
 * request may write nothing, and its summary tells the same.
 */
export async function postPreview(
  { connect, target, call, preview }: Pick<PlanSituation, 'connect' | 'target' | 'call' | 'preview'>,
  text: string,
): Promise<readonly GateNote[]> {
  const { pullRequest } = target
  if (!preview || pullRequest === null || !call.inputs.flag('comment') || call.inputs.flag('dry-run')) return []
  if (connect === undefined) return [{ code: 'plan/not-posted', message: 'The comment was not posted: there is no `github-token`.' }]
  try {
    const { stickComment } = await import('@locktender/github')
    await stickComment(await connect(), pullRequest, previewMarker, text)
    return []
  } catch (error) {
    if (!(error instanceof Problem) || !error.code.startsWith('github/')) throw error
    const mend = error.hint.replaceAll(/\s+/g, ' ').replace(/\.$/, '')
    const fork =
      error.code === 'github/permission' ? " The token of a fork's pull request may never write: its summary tells the same." : ''
    return [{ code: 'plan/not-posted', message: `The comment was not posted: ${error.message}. ${mend}.${fork}` }]
  }
}
