import { roleRank } from '../state/account.ts'
import type { Review } from '../state/issue.ts'
import type { RuleContext } from './rule-checks.ts'

/** What is missing of the required approving reviews of the pull request that is being merged. */
export function approvalsMissing({ world, repository, update }: RuleContext, count: number, byOtherThanLastPusher: boolean): string[] {
  const issue = repository.issues.find((each) => each.number === update.pull)
  if (issue?.pull == null) return []
  const latest = latestReviews(issue.pull.reviews)
  if (latest.some((review) => review.state === 'CHANGES_REQUESTED')) return ['Changes were requested.']
  const pusher = repository.activities.findLast((each) => each.after === issue.pull?.headSha)?.actor
  const counted = latest
    .filter((review) => review.state === 'APPROVED' && review.author.id !== issue.author.id)
    .filter((review) => roleRank(world.roleOf(review.author, repository)) >= roleRank('write'))
    .filter((review) => !byOtherThanLastPusher || review.author.id !== pusher?.id)
  if (counted.length >= count) return []
  return [`At least ${count} approving review${count === 1 ? ' is' : 's are'} required by reviewers with write access.`]
}

/** The newest review of each person that says yes or no; a later comment does not take it back. */
export function latestReviews(reviews: readonly Review[]): Review[] {
  const decisive = reviews.filter(
    (review) => review.state === 'APPROVED' || review.state === 'CHANGES_REQUESTED' || review.state === 'DISMISSED',
  )
  return [...new Map(decisive.map((review) => [review.author.id, review])).values()]
}
