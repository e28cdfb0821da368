import type { Connection } from './connection.ts'
import { nextPage } from './next-page.ts'

/** One active ruleset with what it says about refs. */
export interface RefRuleset {
  readonly name: string
  /** Web address of its page; null where the answer has none. */
  readonly url: string | null
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly rules: readonly { readonly type: string; readonly parameters: Readonly<Record<string, unknown>> }[]
  /** Whether this token may pass it; null when the answer does not say. */
  readonly mayBypass: boolean | null
}

interface RulesetAnswer {
  readonly id: number
  readonly name: string
  readonly target?: string
  readonly enforcement: string
  readonly _links?: { readonly html?: { readonly href?: string } | null }
  readonly conditions?: { readonly ref_name?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] } } | null
  readonly rules?: readonly { readonly type: string; readonly parameters?: Readonly<Record<string, unknown>> }[]
  readonly current_user_can_bypass?: string
}

/** The active rulesets for tags, those of the organization included. One call, and one for each of them. */
export async function tagRulesets(connection: Connection): Promise<readonly RefRuleset[]> {
  const kind = { what: 'read the rulesets for tags', needs: 'metadata=read' }
  const listed: RulesetAnswer[] = []
  for (let page = 1; page <= 10; page += 1) {
    const parameters = { targets: 'tag', includes_parents: true, per_page: 100, page }
    const { data, headers } = await connection.rest<readonly RulesetAnswer[]>('GET /repos/{owner}/{repo}/rulesets', parameters, kind)
    listed.push(...data)
    if (!nextPage(headers)) break
  }
  const active = listed.filter(({ enforcement, target }) => enforcement === 'active' && (target ?? 'tag') === 'tag')
  return Promise.all(
    active.map(async ({ id }) => {
      const parameters = { ruleset_id: id, includes_parents: true }
      return readRuleset((await connection.rest<RulesetAnswer>('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', parameters, kind)).data)
    }),
  )
}

function readRuleset({ name, _links, conditions, rules, current_user_can_bypass: bypass }: RulesetAnswer): RefRuleset {
  return {
    name,
    url: _links?.html?.href ?? null,
    include: conditions?.ref_name?.include ?? [],
    exclude: conditions?.ref_name?.exclude ?? [],
    rules: (rules ?? []).map(({ type, parameters = {} }) => ({ type, parameters })),
    mayBypass: bypass === undefined ? null : bypass === 'always' || bypass === 'exempt',
  }
}

/** Types of the rules in force on a branch, whether it exists or not: `update`, `pull_request`, …. */
export async function branchRules(connection: Connection, branch: string): Promise<readonly string[]> {
  const kind = { what: `read the rules of the branch ${branch}`, needs: 'metadata=read' }
  const { data } = await connection.rest<readonly { type: string }[]>(
    'GET /repos/{owner}/{repo}/rules/branches/{branch}',
    { branch, per_page: 100 },
    kind,
  )
  return data.map(({ type }) => type)
}
