import type { Connection } from './connection.ts'
import { readList } from './lists.ts'

export interface RulesetBypassActor {
  /** As GitHub names the kinds: `Team`, `Integration`, `RepositoryRole`, … */
  readonly type: string
  readonly name: string
  readonly mode: 'always' | 'pull_request' | 'exempt'
}

/** A ruleset for branches or tags, one of the organization included, whatever its enforcement. */
export interface RulesetSettings {
  readonly name: string
  readonly target: 'branch' | 'tag'
  readonly enforcement: 'active' | 'evaluate' | 'disabled'
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** Types of its rules. */
  readonly rules: readonly string[]
  /** Null when this token is not shown them: that is not "none". */
  readonly bypassActors: readonly RulesetBypassActor[] | null
}

/** A push that passed rulesets by bypassing them. */
export interface RulesetBypass {
  readonly ref: string
  /** Login; null when the account is gone. */
  readonly by: string | null
  readonly at: Date
  readonly ruleset: string
}

interface RulesetAnswer {
  readonly id: number
  readonly name: string
  readonly target?: string
  readonly enforcement: RulesetSettings['enforcement']
  readonly conditions?: { readonly ref_name?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] } } | null
  readonly rules?: readonly { readonly type: string }[]
  readonly bypass_actors?: readonly {
    readonly actor_id?: number | null
    readonly actor_type: string
    readonly bypass_mode: RulesetBypassActor['mode']
  }[]
}

interface SuiteAnswer {
  readonly id: number
  readonly actor_name?: string | null
  readonly ref: string
  readonly pushed_at: string
}

interface SuiteDetail {
  readonly rule_evaluations?: readonly { readonly result?: string; readonly rule_source?: { readonly name?: string | null } }[]
}

/** Bypasses whose rulesets are looked up; of older ones the name is not told. */
const detailedBypasses = 20

/** The roles of a repository that GitHub itself has, by the number that a bypass list names them with. */
const repositoryRoles: Readonly<Record<number, string>> = { 2: 'maintain', 4: 'write', 5: 'admin' }

/** The rulesets for branches and tags. One call, and one for each of them. */
export async function readRulesets(connection: Connection): Promise<readonly RulesetSettings[]> {
  const listed = await readList<RulesetAnswer>(connection, 'rulesets', {})
  const kind = { what: 'read a ruleset', needs: 'metadata=read' }
  const rulesets: RulesetSettings[] = []
  for (const { id, target = 'branch' } of listed) {
    if (target !== 'branch' && target !== 'tag') continue
    const parameters = { ruleset_id: id, includes_parents: true }
    const { data } = await connection.rest<RulesetAnswer>('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', parameters, kind)
    rulesets.push(settingsOf(data, target))
  }
  return rulesets
}

function settingsOf(
  { name, enforcement, conditions, rules = [], bypass_actors: actors }: RulesetAnswer,
  target: RulesetSettings['target'],
): RulesetSettings {
  return {
    name,
    target,
    enforcement,
    include: conditions?.ref_name?.include ?? [],
    exclude: conditions?.ref_name?.exclude ?? [],
    rules: rules.map(({ type }) => type),
    bypassActors:
      actors?.map(({ actor_id: id, actor_type: type, bypass_mode: mode }) => ({ type, name: actorName(type, id ?? null), mode })) ?? null,
  }
}

function actorName(type: string, id: number | null): string {
  const role = type === 'RepositoryRole' && id !== null ? repositoryRoles[id] : undefined
  return role ?? (id === null ? 'any' : `number ${id}`)
}

/** Pushes of the past month that bypassed a rule, newest first. One call, and one for each of the newest 20. */
export async function readRuleBypasses(connection: Connection): Promise<readonly RulesetBypass[]> {
  const suites = await readList<SuiteAnswer>(connection, 'rule-suites', { time_period: 'month', rule_suite_result: 'bypass' })
  const bypasses: RulesetBypass[] = []
  for (const { id, actor_name: by, ref, pushed_at: at } of suites) {
    const ruleset = bypasses.length < detailedBypasses ? await bypassedRulesets(connection, id) : '(not looked up)'
    bypasses.push({ ref, by: by == null || by === '' ? null : by, at: new Date(at), ruleset })
  }
  return bypasses
}

async function bypassedRulesets(connection: Connection, suite: number): Promise<string> {
  const { data } = await connection.rest<SuiteDetail>(
    'GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}',
    { rule_suite_id: suite },
    { what: 'read what a push bypassed', needs: 'administration=read' },
  )
  const failed = (data.rule_evaluations ?? []).filter(({ result }) => result === 'fail')
  return [...new Set(failed.map(({ rule_source: source }) => source?.name ?? 'branch protection'))].join(', ')
}
