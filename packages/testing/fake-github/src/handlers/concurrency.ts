import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found, validationFailed } from '../server/refusal.ts'
import { ok, type Reply } from '../server/reply.ts'
import { isoTime } from '../state/clock.ts'
import type { Run } from '../state/run.ts'
import { findRun } from './runs.ts'
import type { HandlerTable } from './handler.ts'

/** Groups with a run that has not ended; names are compared without case. */
function groups(call: Call): Map<string, Run[]> {
  const active = call.repository.runs.filter((run) => run.concurrencyGroup !== null && run.status !== 'completed')
  return Map.groupBy(active, (run) => (run.concurrencyGroup ?? '').toLowerCase())
}

const url = (call: Call, name: string): string =>
  call.world.links.repositoryApi(call.repository, `/actions/concurrency_groups/${encodeURIComponent(name)}`)

function member(call: Call, run: Run): Record<string, unknown> {
  return {
    run_id: run.id,
    run_name: run.name,
    run_url: call.world.links.repositoryApi(call.repository, `/actions/runs/${run.id}`),
    run_html_url: call.world.links.repositoryPage(call.repository, `/actions/runs/${run.id}`),
    status: run.status === 'in_progress' || run.status === 'waiting' ? 'in_progress' : 'pending',
  }
}

function getGroup(call: Call): Reply {
  const name = call.param('concurrency_group_name')
  const all = found(groups(call).get(name.toLowerCase()))
  const { ahead_of_run: run } = call.query<{ ahead_of_run?: number }>()
  const at = all.findIndex((each) => each.id === run)
  if (run !== undefined && at === -1) throw validationFailed({ resource: 'ConcurrencyGroup', code: 'invalid', field: 'ahead_of_run' })
  const members = run === undefined ? all : all.slice(0, at)
  const group = all[0]?.concurrencyGroup ?? name
  return ok({
    group_name: group,
    group_url: url(call, group),
    total_count: members.length,
    group_members: members.map((each) => member(call, each)),
  })
}

function groupsOfRun(call: Call): Reply {
  const run = findRun(call)
  const all = run.concurrencyGroup === null ? [] : (groups(call).get(run.concurrencyGroup.toLowerCase()) ?? [])
  const position = all.indexOf(run)
  const name = run.concurrencyGroup ?? ''
  const own = { ...member(call, run), position, position_url: `${url(call, name)}?ahead_of_run=${run.id}` }
  const list = position === -1 ? [] : [{ group_name: name, group_url: url(call, name), group_members: [own] }]
  return ok({ total_count: list.length, concurrency_groups: list })
}

export const concurrency: HandlerTable = {
  'actions/list-concurrency-groups-for-repository': {
    provenance: 'documented',
    needs: ['actions:read'],
    handle: (call) =>
      list(
        call,
        [...groups(call).values()],
        (runs) => ({
          group_name: runs[0]?.concurrencyGroup,
          group_url: url(call, runs[0]?.concurrencyGroup ?? ''),
          last_acquired_at: runs[0] === undefined ? null : isoTime(runs[0].startedAt),
        }),
        (rendered, total) => ({ total_count: total, concurrency_groups: rendered }),
      ),
  },
  'actions/get-concurrency-group-for-repository': { provenance: 'documented', needs: ['actions:read'], handle: getGroup },
  'actions/list-concurrency-groups-for-workflow-run': { provenance: 'documented', needs: ['actions:read'], handle: groupsOfRun },
}
