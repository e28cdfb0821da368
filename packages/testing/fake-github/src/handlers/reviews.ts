import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found, Refusal, validationFailed } from '../server/refusal.ts'
import { ok, type Reply } from '../server/reply.ts'
import { userShape } from '../shapes/account.ts'
import { reviewShape } from '../shapes/issue.ts'
import { simplePullShape } from '../shapes/pull.ts'
import { teamShape } from '../shapes/team.ts'
import type { Review } from '../state/issue.ts'
import { tell } from '../state/tell.ts'
import { findPull } from './pulls.ts'
import type { HandlerTable } from './handler.ts'

const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const

interface ReviewBody {
  readonly commit_id?: string
  readonly body?: string
  readonly event?: keyof typeof states
}

function createReview(call: Call): Reply {
  const { issue, pull } = findPull(call)
  const { commit_id = pull.headSha, body = '', event } = call.body<ReviewBody>()
  if (event === 'APPROVE' && call.token?.kind === 'actions' && !call.repository.settings.workflowsMayApprove) {
    throw new Refusal(422, 'Unprocessable Entity', ['GitHub Actions is not permitted to approve pull requests.'])
  }
  if (event !== 'COMMENT' && event !== undefined && issue.author.id === call.account.id) {
    const verb = event === 'APPROVE' ? 'approve' : 'request changes on'
    throw new Refusal(422, 'Unprocessable Entity', [`Can not ${verb} your own pull request`])
  }
  if (event !== 'APPROVE' && event !== undefined && body === '') throw new Refusal(422, 'Unprocessable Entity', ['Body can’t be blank'])
  const review: Review = {
    id: call.world.nextId(),
    author: call.account,
    body,
    state: event === undefined ? 'PENDING' : states[event],
    commit: commit_id,
    submittedAt: event === undefined ? null : call.now,
  }
  pull.reviews.push(review)
  const payload = { number: issue.number, review: review.id }
  if (event !== undefined)
    tell(call.world, call.repository, call.token, {
      event: 'pull_request_review',
      action: 'submitted',
      ref: pull.headRef,
      sha: pull.headSha,
      payload,
    })
  return ok(reviewShape(call.world, call.repository, issue, review))
}

function dismissReview(call: Call): Reply {
  const { issue, pull } = findPull(call)
  const review = found(pull.reviews.find((each) => each.id === call.number('review_id')))
  if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED')
    throw new Refusal(422, 'Unprocessable Entity', ['Can not dismiss a review of this state'])
  review.state = 'DISMISSED'
  return ok(reviewShape(call.world, call.repository, issue, review))
}

function requestReviewers(call: Call): Reply {
  const { issue, pull } = findPull(call)
  const { reviewers = [], team_reviewers: teams = [] } = call.body<{ reviewers?: string[]; team_reviewers?: string[] }>()
  const organization = call.world.organization(call.repository.owner.login)
  for (const login of reviewers) {
    const account = call.world.account(login)
    if (account === undefined || call.world.roleOf(account, call.repository) === null) {
      throw new Refusal(
        422,
        'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.',
      )
    }
    if (!pull.requestedReviewers.some((each) => each.id === account.id)) pull.requestedReviewers.push(account)
  }
  for (const slug of teams) {
    if (organization?.teams.has(slug) !== true)
      throw validationFailed({ resource: 'PullRequest', code: 'invalid', field: 'team_reviewers' })
    if (!pull.requestedTeams.includes(slug)) pull.requestedTeams.push(slug)
  }
  return { status: 201, body: simplePullShape(call.world, call.repository, issue, pull) }
}

function requestedReviewers(call: Call): Reply {
  const { pull } = findPull(call)
  const teams = call.world.organization(call.repository.owner.login)?.teams
  return ok({
    users: pull.requestedReviewers.map((account) => userShape(call.world.links, account)),
    teams: pull.requestedTeams.flatMap((slug) => teams?.get(slug) ?? []).map((team) => teamShape(call.world, team)),
  })
}

export const reviews: HandlerTable = {
  'pulls/list-reviews': {
    provenance: 'documented',
    needs: ['pull_requests:read'],
    handle: (call) => {
      const { issue, pull } = findPull(call)
      const visible = pull.reviews.filter((review) => review.state !== 'PENDING' || review.author.id === call.token?.account.id)
      return list(call, visible, (review) => reviewShape(call.world, call.repository, issue, review))
    },
  },
  'pulls/create-review': { provenance: 'documented', needs: ['pull_requests:write'], role: 'read', handle: createReview },
  'pulls/dismiss-review': { provenance: 'documented', needs: ['pull_requests:write'], handle: dismissReview },
  'pulls/request-reviewers': { provenance: 'documented', needs: ['pull_requests:write'], handle: requestReviewers },
  'pulls/list-requested-reviewers': { provenance: 'documented', needs: ['pull_requests:read'], handle: requestedReviewers },
}
