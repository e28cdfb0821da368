import type { ApprovalCase, ApprovalIncident, EnvironmentApprovalData, ReleasePolicy } from '@locktender/contracts'
import { createLabelledIssue, issuesLabelled, type Connection, type LabelledIssue } from '@locktender/github'
import { escapeMarkdown } from '@locktender/views'
import type { AskedRelease } from './asked-release.ts'

/** Label of issues that are incidents; another label of theirs names the severity. */
export const incidentLabel = 'incident'
/** Label of the reviews that emergency releases owe. */
export const reviewLabel = 'emergency-review'

const severities = ['P0', 'P1', 'P2', 'P3'] as const
const marker = /^<!-- locktender:emergency-review ([0-9a-f]{64}) due (\S{1,40}) -->/

/** What a case says of emergencies: the open incident of the highest severity, and the reviews that are owed. */
export async function readEmergencies(
  connection: Connection,
  policy: ReleasePolicy,
  releaseClass: AskedRelease['class'],
  viewer: string,
): Promise<{ readonly incident: ApprovalIncident | null; readonly reviews: NonNullable<ApprovalCase['reviews']> }> {
  const needsIncident = releaseClass !== null && policy.types?.[releaseClass]?.['needs-incident'] === true
  const hasEmergencies =
    policy.types?.hotfix !== undefined || Object.values(policy.types ?? {}).some((type) => type['needs-incident'] === true)
  const [incidents, reviews] = await Promise.all([
    needsIncident ? issuesLabelled(connection, incidentLabel) : [],
    hasEmergencies ? issuesLabelled(connection, reviewLabel) : [],
  ])
  return { incident: worstIncident(incidents), reviews: reviews.filter(({ author }) => author === viewer).flatMap(owedOf) }
}

function worstIncident(issues: readonly LabelledIssue[]): ApprovalIncident | null {
  const open = issues.filter(({ isOpen }) => isOpen)
  for (const severity of severities) {
    const found = open.find(({ labels }) => labels.includes(severity))
    if (found !== undefined) return { id: `#${found.number}`, severity }
  }
  return null
}

function owedOf({ number, body, isOpen, closedAt }: LabelledIssue): NonNullable<ApprovalCase['reviews']> {
  const [, digest, dueAt = ''] = marker.exec(body) ?? []
  if (digest === undefined || Number.isNaN(Date.parse(dueAt))) return []
  return [{ release: `${digest.slice(0, 8)} (#${number})`, dueAt, doneAt: isOpen ? null : (closedAt?.toISOString() ?? null) }]
}

/** Opens the review that an emergency release owes, once for each release. */
export async function openOwedReview(
  connection: Connection,
  asked: AskedRelease,
  review: NonNullable<EnvironmentApprovalData['review']>,
): Promise<void> {
  const known = await issuesLabelled(connection, reviewLabel)
  if (known.some(({ body }) => marker.exec(body)?.[1] === asked.digest)) return
  const body = [
    `<!-- locktender:emergency-review ${asked.digest} due ${review.dueAt} -->`,
    `An emergency release of ${asked.commit} went to ${escapeMarkdown(asked.environment)}. Its review is due by ${review.dueAt}.`,
    '',
    'Look at what was released and why it could not wait, then close this issue. While it is open after that time, no normal release is approved.',
  ].join('\n')
  await createLabelledIssue(connection, { title: `Review the emergency release of ${asked.commit.slice(0, 12)}`, body, label: reviewLabel })
}
