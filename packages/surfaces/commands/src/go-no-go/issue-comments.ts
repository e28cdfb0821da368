import { Problem } from '@locktender/contracts'
import type { Comment } from '@locktender/decision'
import type { DecisionSituation } from './decision-situation.ts'

interface Row {
  readonly user: { readonly id: number; readonly login: string; readonly type: string } | null
  readonly author_association: string
  readonly performed_via_github_app?: object | null
  readonly body?: string | null
  readonly html_url: string
  readonly created_at: string
  readonly updated_at: string
}

const insiders = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

/**
 * Every comment of the issue or pull request that the input `issue` names; none without it. A comment that was touched after it was written
 * counts as edited, whoever did it.
 *
 * @throws {Problem} `input/not-a-number`, `input/no-token`, `github/…`: what cannot be read must not look like silence
 */
export async function issueComments({ call, connect }: DecisionSituation): Promise<readonly Comment[]> {
  const asked = call.inputs.text('issue')
  if (asked === undefined) return []
  if (!/^[1-9]\d{0,9}$/.test(asked))
    throw new Problem('input/not-a-number', `issue is ${JSON.stringify(asked)}`, 'Give the number of an issue or a pull request.')
  if (connect === undefined)
    throw new Problem('input/no-token', `there is no token to read the comments of #${asked} with`, 'Run it in a job with `issues: read`.')
  const { readList } = await import('@locktender/github')
  const rows = await readList<Row>(await connect(), 'comments', { issue_number: Number(asked) })
  return rows.map((row): Comment => ({
    by: row.user === null ? null : { id: row.user.id, login: row.user.login },
    isPerson: row.user?.type === 'User' && row.performed_via_github_app == null,
    isOutsider: !insiders.has(row.author_association),
    at: new Date(row.created_at),
    isEdited: row.updated_at !== row.created_at,
    url: row.html_url,
    body: row.body ?? '',
  }))
}
