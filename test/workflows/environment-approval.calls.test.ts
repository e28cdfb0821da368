import { expect, it, onTestFinished } from 'vitest'
import { allPermissions, everybodySaysYes, openApprovalStep, type ApprovalStep } from './approval-step.ts'

async function open(comments = 0): Promise<ApprovalStep> {
  const step = await openApprovalStep(comments)
  onTestFinished(() => step.close())
  return step
}

it('a full check with 300 comments and 8 teams takes at most 12 calls, and every comment is listed', async () => {
  const step = await open(300 - 9)
  everybodySaysYes(step)
  const { calls, result, data } = await step.run({ 'dry-run': 'true' })
  expect(result.verdict, JSON.stringify(result.reasons)).toMatch(/pass|warn/)
  expect(data.votes).toHaveLength(300)
  expect(calls).toBeLessThanOrEqual(12)
  step.github.ledger.assertClean()
})

it('the class and the risk are part of what is approved, whoever says them', async () => {
  const step = await open()
  const [named, other, risky] = await Promise.all([
    step.run({ 'dry-run': 'true' }),
    step.run({ type: 'major', 'dry-run': 'true' }),
    step.run({ risk: 'high', 'dry-run': 'true' }),
  ])
  expect(new Set([named, other, risky].map(({ data }) => data.digest)).size).toBe(3)
  expect(named.data.digest).toBe(step.digest)
  const plan = {
    ...named.result,
    action: 'release-plan',
    data: { preview: false, class: { name: 'major', declared: null, confidence: 'high' } },
  }
  const results = JSON.stringify({ plan: { result: 'success', outputs: { result: JSON.stringify(plan) } } })
  const refused = await step.run({ results, 'dry-run': 'true' })
  expect(refused.problem?.code).toBe('approval/other-class')
  const planned = await step.run({ results, type: '', 'dry-run': 'true' })
  expect(planned.data.class).toBe('major')
})

it('nothing is approved when the list of comments is cut short without a word', async () => {
  const step = await open(120)
  everybodySaysYes(step)
  expect((await step.run({ 'dry-run': 'true' })).data.approved).toBe(true)
  step.github.faults.add({ kind: 'no-link' }, { operationId: 'issues/list-comments' })
  const { result } = await step.run({ 'dry-run': 'true' })
  expect([result.verdict, result.reasons[0]?.code]).toEqual(['unknown', 'votes/truncated'])
})

it('a second run finds what the first one said, and says nothing twice', async () => {
  const step = await open()
  step.say('ada', `/approve role-0 ${step.digest.slice(0, 8)}`)
  await step.run()
  const said = step.repository.comments.map(({ body }) => body)
  expect(said.at(-1)).toContain('vote/excluded')
  await step.run()
  await step.run({ gate: 'ahead' })
  expect(step.repository.comments.map(({ body }) => body)).toEqual(said)
})

it('on a dry run it says nothing at all', async () => {
  const step = await open()
  step.say('ada', `/approve role-0 ${step.digest.slice(0, 8)}`)
  const before = step.repository.comments.length
  everybodySaysYes(step)
  const { data } = await step.run({ 'dry-run': 'true' })
  expect(data.approved).toBe(true)
  expect(step.repository.comments).toHaveLength(before + 8)
  expect(step.repository.deployments.flatMap(({ statuses }) => statuses.map(({ description }) => description)).join('')).toBe('')
})

it.each([
  { because: 'the token cannot see the teams', permissions: { ...allPermissions, members: '' }, fault: undefined, verdict: 'unknown' },
  { because: 'GraphQL refuses the teams', permissions: allPermissions, fault: 'graphql/repository', verdict: 'unknown' },
  { because: 'the comments cannot be read', permissions: allPermissions, fault: 'issues/list-comments', verdict: 'unknown' },
])('nothing is approved when $because', async ({ permissions, fault, verdict }) => {
  const step = await open()
  everybodySaysYes(step)
  expect((await step.run({ 'dry-run': 'true' })).data.approved).toBe(true)
  const given = Object.fromEntries(Object.entries(permissions).filter(([, level]) => level !== ''))
  if (fault !== undefined) step.github.faults.add({ kind: 'status', status: 403 }, { operationId: fault })
  const { result, data } = await step.run({}, given)
  expect([result.verdict, data.approved ?? false]).toEqual([verdict, false])
  step.github.ledger.takeViolations()
})

it.each([
  { because: 'the account of a voter is gone', change: (step: ApprovalStep) => renumber(step, 10_137, 'ghost') },
  { because: 'a vote was made through an App', change: (step: ApprovalStep) => viaApp(step) },
])('a yes does not count when $because', async ({ change }) => {
  const step = await open()
  everybodySaysYes(step)
  expect((await step.run({ 'dry-run': 'true' })).data.approved).toBe(true)
  change(step)
  expect((await step.run({ 'dry-run': 'true' })).data.approved).toBe(false)
})

function renumber({ repository }: ApprovalStep, id: number, login: string): void {
  const last = repository.comments.at(-1)
  if (last !== undefined) repository.comments.splice(-1, 1, { ...last, author: { ...last.author, id, login } })
}

function viaApp({ repository, github }: ApprovalStep): void {
  const last = repository.comments.at(-1)
  const app = github.world.apps.get('releaser') ?? null
  if (last !== undefined) repository.comments.splice(-1, 1, { ...last, app })
}
