import { Problem, type GoNoGoData, type Reason } from '@locktender/contracts'
import { escapeMarkdown } from '@locktender/views'
import type { DecisionSituation } from './decision-situation.ts'

const label = 'post-mortem'

/**
 * Opens the post-mortem that an override asks for, one a commit: a second run finds it. What GitHub refuses is a reason of the result.
 *
 * @throws whatever is no refusal of GitHub
 */
export async function openPostMortem({ call, target, connect }: DecisionSituation, data: GoNoGoData): Promise<readonly Reason[]> {
  const { override } = data
  if (override === null || override.opens !== 'post-mortem' || call.inputs.flag('dry-run')) return []
  const notOpened = (why: string): Reason => ({ code: 'decision/no-post-mortem', message: `The post-mortem was not opened: ${why}` })
  if (connect === undefined) return [notOpened('there is no job with a `github-token` that could.')]
  const marker = `<!-- locktender:post-mortem ${target.commit} -->`
  try {
    const { readList } = await import('@locktender/github')
    const connection = await connect()
    const known = await readList<{ readonly body?: string | null }>(connection, 'open-issues', { state: 'all', labels: label })
    if (known.some(({ body }) => body?.includes(marker) === true)) return []
    const kind = { what: 'open the post-mortem', needs: 'issues=write' }
    const title = `Post-mortem: NO-GO of ${target.commit.slice(0, 12)} was overridden`
    await connection.rest('POST /repos/{owner}/{repo}/issues', { title, body: `${marker}\n${bodyOf(data)}`, labels: [label] }, kind)
    return []
  } catch (error) {
    if (!(error instanceof Problem) || !error.code.startsWith('github/')) throw error
    return [notOpened(`${error.message}. ${error.hint}`)]
  }
}

function bodyOf({ override, message, criteria }: GoNoGoData): string {
  const stood = criteria.filter(({ state, level }) => level === 'critical' && (state === 'fail' || state === 'unknown'))
  return [
    `The release went on in spite of NO-GO. ${escapeMarkdown(`${override?.by.join(', ')} until ${override?.until}: ${override?.reason}`)}`,
    '',
    `Decision: ${escapeMarkdown(message)}`,
    '',
    ...stood.slice(0, 50).map((each) => `- [ ] ${escapeMarkdown(`${each.id}: ${each.message}`)}`),
    '',
    'What let it come to this, what is done about it, who does it and until when?',
  ].join('\n')
}
