import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { appOrNull, userShape } from '../shapes/account.ts'
import type { Labelling } from '../state/issue.ts'
import { isoTime } from '../state/clock.ts'
import { nodeId } from '../state/links.ts'
import { findIssue } from './find-issue.ts'
import type { HandlerTable } from './handler.ts'

/** `issue-event-for-issue`: of all that happens to an issue the fake keeps what happens to its labels. */
function shape({ world, repository }: Call, { id, event, label, actor, app, at }: Labelling): Record<string, unknown> {
  const { links } = world
  return {
    id,
    node_id: nodeId('IssueEvent', id),
    url: links.repositoryApi(repository, `/issues/events/${id}`),
    actor: userShape(links, actor),
    event,
    commit_id: null,
    commit_url: null,
    created_at: isoTime(at),
    performed_via_github_app: appOrNull(links, app),
    label: { name: label, color: repository.labels.find(({ name }) => name === label)?.color ?? 'ededed' },
  }
}

export const issueEvents: HandlerTable = {
  'issues/list-events': {
    provenance: 'documented',
    needs: ['issues:read', 'pull_requests:read'],
    handle: (call) => list(call, findIssue(call).labellings, (each) => shape(call, each)),
  },
}
