import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found, validationFailed } from '../server/refusal.ts'
import { created, ok, type Reply } from '../server/reply.ts'
import { milestoneShape } from '../shapes/issue.ts'
import type { Milestone } from '../state/issue.ts'
import type { HandlerTable } from './handler.ts'

interface MilestoneBody {
  readonly title?: string
  readonly state?: 'open' | 'closed'
  readonly description?: string
  readonly due_on?: string
}

const shape = (call: Call, milestone: Milestone): Record<string, unknown> => milestoneShape(call.world, call.repository, milestone)
const find = (call: Call): Milestone => found(call.repository.milestones.find((each) => each.number === call.number('milestone_number')))
const dueOn = (text: string): string => new Date(text).toISOString().replace('.000', '')

function refuseTaken(call: Call, title: string | undefined, except?: Milestone): void {
  if (call.repository.milestones.some((each) => each !== except && each.title === title)) {
    throw validationFailed({ resource: 'Milestone', code: 'already_exists', field: 'title' })
  }
}

function createMilestone(call: Call): Reply {
  const body = call.body<MilestoneBody>()
  refuseTaken(call, body.title)
  const milestone: Milestone = {
    id: call.world.nextId(),
    number: Math.max(0, ...call.repository.milestones.map((each) => each.number)) + 1,
    title: body.title ?? '',
    description: body.description ?? null,
    state: body.state ?? 'open',
    dueOn: body.due_on === undefined ? null : dueOn(body.due_on),
    creator: call.account,
    createdAt: call.now,
    updatedAt: call.now,
    closedAt: body.state === 'closed' ? call.now : null,
  }
  call.repository.milestones.push(milestone)
  return created(shape(call, milestone))
}

function updateMilestone(call: Call): Reply {
  const milestone = find(call)
  const body = call.body<MilestoneBody>()
  refuseTaken(call, body.title, milestone)
  Object.assign(milestone, {
    title: body.title ?? milestone.title,
    description: body.description ?? milestone.description,
    state: body.state ?? milestone.state,
    dueOn: body.due_on === undefined ? milestone.dueOn : dueOn(body.due_on),
    updatedAt: call.now,
    closedAt: (body.state ?? milestone.state) === 'closed' ? (milestone.closedAt ?? call.now) : null,
  })
  return ok(shape(call, milestone))
}

export const milestones: HandlerTable = {
  'issues/list-milestones': {
    provenance: 'documented',
    needs: ['issues:read', 'pull_requests:read'],
    handle: (call) => {
      const { state = 'open' } = call.query<{ state?: string }>()
      return list(
        call,
        call.repository.milestones.filter((each) => state === 'all' || each.state === state),
        (each) => shape(call, each),
      )
    },
  },
  'issues/create-milestone': { provenance: 'documented', needs: ['issues:write', 'pull_requests:write'], handle: createMilestone },
  'issues/get-milestone': {
    provenance: 'documented',
    needs: ['issues:read', 'pull_requests:read'],
    handle: (call) => ok(shape(call, find(call))),
  },
  'issues/update-milestone': { provenance: 'documented', needs: ['issues:write', 'pull_requests:write'], handle: updateMilestone },
}
