import { actingRole } from '../access/authorise.ts'
import { rulesetMatches } from '../rules/match-ref.ts'
import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found } from '../server/refusal.ts'
import { created, noContent, ok, type Reply } from '../server/reply.ts'
import { rulesetShape } from '../shapes/protection.ts'
import { isoTime } from '../state/clock.ts'
import type { BypassActor, Rule, RuleSuite, Ruleset } from '../state/protection.ts'
import { fullName } from '../state/repository.ts'
import type { HandlerTable } from './handler.ts'

interface RulesetBody {
  readonly name?: string
  readonly target?: 'branch' | 'tag' | 'push'
  readonly enforcement?: Ruleset['enforcement']
  readonly bypass_actors?: readonly BypassActor[]
  readonly conditions?: Ruleset['conditions']
  readonly rules?: readonly Rule[]
}

const isAdmin = (call: Call): boolean => call.token !== null && actingRole(call.world, call.token, call.repository) === 'admin'

const full = (call: Call, ruleset: Ruleset): Record<string, unknown> =>
  rulesetShape(call.world, call.repository, ruleset, isAdmin(call) ? 'full-with-bypass' : 'full')

const find = (call: Call): Ruleset => found(call.repository.rulesets.find((ruleset) => ruleset.id === call.number('ruleset_id')))

function create(call: Call): Reply {
  const body = call.body<RulesetBody>()
  const ruleset: Ruleset = {
    id: call.world.nextId(),
    name: body.name ?? '',
    target: body.target ?? 'branch',
    enforcement: body.enforcement ?? 'active',
    bypassActors: body.bypass_actors ?? [],
    conditions: body.conditions ?? {},
    rules: body.rules ?? [],
    createdAt: call.now,
    updatedAt: call.now,
  }
  call.repository.rulesets.push(ruleset)
  return created(full(call, ruleset))
}

function update(call: Call): Reply {
  const ruleset = find(call)
  const body = call.body<RulesetBody>()
  Object.assign(ruleset, {
    name: body.name ?? ruleset.name,
    target: body.target ?? ruleset.target,
    enforcement: body.enforcement ?? ruleset.enforcement,
    bypassActors: body.bypass_actors ?? ruleset.bypassActors,
    conditions: body.conditions ?? ruleset.conditions,
    rules: body.rules ?? ruleset.rules,
    updatedAt: call.now,
  })
  return ok(full(call, ruleset))
}

/** The rules in force on a branch, each with the ruleset it stands in. */
function branchRules(call: Call): Promise<Reply> {
  const { repository } = call
  const ref = `refs/heads/${call.param('branch')}`
  const rules = repository.rulesets
    .filter((ruleset) => ruleset.enforcement === 'active' && rulesetMatches(ruleset, ref, repository.defaultBranch))
    .flatMap((ruleset) =>
      ruleset.rules.map((rule) => ({
        ...rule,
        ruleset_source_type: 'Repository',
        ruleset_source: fullName(repository),
        ruleset_id: ruleset.id,
      })),
    )
  return list(call, rules, (rule) => rule)
}

function suiteShape(call: Call, suite: RuleSuite): Record<string, unknown> {
  return {
    id: suite.id,
    actor_id: suite.actor?.id ?? 0,
    actor_name: suite.actor?.login ?? '',
    before_sha: suite.before,
    after_sha: suite.after,
    ref: suite.ref,
    repository_id: call.repository.id,
    repository_name: call.repository.name,
    pushed_at: isoTime(suite.pushedAt),
    result: suite.result,
    evaluation_result: suite.result,
  }
}

function getSuite(call: Call): Reply {
  const suite = found(call.repository.ruleSuites.find((each) => each.id === call.number('rule_suite_id')))
  const evaluations = suite.rules.map(({ ruleset, type, passed, details }) => ({
    rule_source: { type: 'ruleset', id: ruleset.id, name: ruleset.name },
    enforcement: ruleset.enforcement === 'evaluate' ? 'evaluate' : 'active',
    result: passed ? 'pass' : 'fail',
    rule_type: type,
    details,
  }))
  return ok({ ...suiteShape(call, suite), rule_evaluations: evaluations })
}

const periods: Readonly<Record<string, number>> = { hour: 3_600_000, day: 86_400_000, week: 604_800_000, month: 2_678_400_000 }

function listSuites(call: Call): Promise<Reply> {
  const query = call.query<{ ref?: string; time_period?: string; actor_name?: string; rule_suite_result?: string }>()
  const since = call.now - (periods[query.time_period ?? 'day'] ?? 0)
  const ref = query.ref === undefined || query.ref.startsWith('refs/') ? query.ref : `refs/heads/${query.ref}`
  const kept = call.repository.ruleSuites
    .filter((suite) => suite.pushedAt >= since && (ref === undefined || suite.ref === ref))
    .filter((suite) => query.actor_name === undefined || suite.actor?.login === query.actor_name)
    .filter((suite) => (query.rule_suite_result ?? 'all') === 'all' || suite.result === query.rule_suite_result)
  return list(call, kept.toReversed(), (suite) => suiteShape(call, suite))
}

export const rulesets: HandlerTable = {
  'repos/get-repo-rulesets': {
    provenance: 'documented',
    handle: (call) => {
      const targets = call.query<{ targets?: string }>().targets?.split(',')
      const kept = call.repository.rulesets.filter((ruleset) => targets === undefined || targets.includes(ruleset.target))
      return list(call, kept, (ruleset) => rulesetShape(call.world, call.repository, ruleset, 'list'))
    },
  },
  'repos/get-repo-ruleset': { provenance: 'documented', handle: (call) => ok(full(call, find(call))) },
  'repos/create-repo-ruleset': { provenance: 'documented', needs: ['administration:write'], handle: create },
  'repos/update-repo-ruleset': { provenance: 'documented', needs: ['administration:write'], handle: update },
  'repos/delete-repo-ruleset': {
    provenance: 'documented',
    needs: ['administration:write'],
    handle: (call) => {
      call.repository.rulesets.splice(call.repository.rulesets.indexOf(find(call)), 1)
      return noContent
    },
  },
  'repos/get-branch-rules': { provenance: 'documented', handle: branchRules },
  'repos/get-repo-rule-suites': { provenance: 'documented', needs: ['administration:read'], handle: listSuites },
  'repos/get-repo-rule-suite': { provenance: 'documented', needs: ['administration:read'], handle: getSuite },
}
