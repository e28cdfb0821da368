import { addIssue } from '@locktender/fake-github'
import type { RunResult } from '@locktender/workflow-runner'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { example, openApprovalShop, openSuite, testScript, type ApprovalShop } from './approval-shop.ts'
import { buildBundle, removeBundle } from './bundle.ts'

let bundle = ''
let suite: ReturnType<typeof openSuite>
beforeAll(async () => {
  bundle = await buildBundle()
  suite = openSuite(bundle)
})
afterAll(() => {
  suite.remove()
  removeBundle(bundle)
})

const dispatched = { event: 'workflow_dispatch' } as const
const lastRun = async ({ actions }: ApprovalShop): Promise<RunResult> => {
  await actions.settled()
  const last = actions.results.at(-1)
  if (last === undefined) throw new Error('nothing ran')
  return last
}

const boardPolicy = `roles: { release-manager: [ben], qa-lead: [cleo], operations: [dan], security: [eve] }
boards: { cab: { chair: release-manager, seats: [qa-lead, operations, security], quorum: 2, scorecard: [risk, rollback-readiness] } }
types: { major: { approve: {}, board: cab } }
`

it('approval-cab.yml waits for the quorum and the chair, and takes no yes of the board without its rationale', async () => {
  const shop = await openApprovalShop({
    workflow: example('approval-cab.yml'),
    policy: boardPolicy,
    suite: suite.directory,
    reviewers: null,
  })
  const first = await shop.start({ ...dispatched, inputs: { risk: 'low' } })
  expect(shop.conclusions(first), shop.log(first)).toEqual({ build: 'success', board: 'success', deploy: 'skipped' })
  const request = shop.repository.comments.find(({ body }) => body.startsWith('<!-- locktender:approval-request'))?.body ?? ''
  const [, digest = ''] = /release digest \| `([0-9a-f]{8})/.exec(request) ?? []
  expect(request).toMatch(/artifacts \| `[0-9a-f]{12}`/)
  const yes = (role: string): string =>
    `/approve ${role} ${digest}\n\nrisk: low, it can be switched off\nrollback-readiness: rehearsed last week`
  const deployedAfter = async (login: string, text: string): Promise<boolean> => {
    await shop.say(login, 1, text)
    return shop.conclusions(await lastRun(shop))['deploy'] === 'success'
  }
  expect(await deployedAfter('cleo', yes('qa-lead'))).toBe(false)
  expect(await deployedAfter('dan', `/approve operations ${digest}`)).toBe(false)
  expect(shop.repository.comments.at(-1)?.body).toContain('board/no-rationale')
  expect(await deployedAfter('dan', yes('operations'))).toBe(false)
  expect(await deployedAfter('ben', yes('release-manager')), shop.log(await lastRun(shop))).toBe(true)
  shop.actions.assertSound()
})

const hotfixPolicy = `roles: { incident-commander: [ben, cleo] }
types: { hotfix: { approve: { incident-commander: 1 }, needs-incident: true, review-within: 5d }, minor: { approve: { incident-commander: 1 } } }
environments: { production: { production: true, reviewers: [incident-commander] } }
`
const hotfix = (): Promise<ApprovalShop> =>
  openApprovalShop({ workflow: example('hotfix.yml'), policy: hotfixPolicy, suite: suite.directory })
const incident = ({ fake, repository }: ApprovalShop, severity: string): unknown =>
  addIssue(fake.world, repository, { title: 'Payments fail', author: 'cleo', labels: ['incident', severity] })

it('hotfix.yml goes on for an incident that is open, and its review is owed', async () => {
  const shop = await hotfix()
  incident(shop, 'P0')
  const run = shop.start(dispatched)
  await shop.review('ben')
  const result = await run
  expect(shop.conclusions(result), shop.log(result)).toEqual({ smoke: 'success', ask: 'success', approval: 'success', deploy: 'success' })
  expect(shop.repository.issues.map(({ labels }) => labels)).toEqual([['incident', 'P0'], ['emergency-review']])
  shop.actions.assertSound()
})

it.each([
  { because: 'there is no incident', severity: null, says: 'emergency/no-incident' },
  { because: 'the incident is none of P0 or P1', severity: 'P2', says: 'emergency/severity' },
])('hotfix.yml asks nobody when $because', async ({ severity, says }) => {
  const shop = await hotfix()
  if (severity !== null) incident(shop, severity)
  const result = await shop.start(dispatched)
  expect(shop.conclusions(result)).toMatchObject({ ask: 'failure', deploy: 'skipped' })
  expect(shop.log(result, 'ask')).toContain(says)
})

it('a review that is overdue holds back the next normal release', async () => {
  const shop = await hotfix()
  incident(shop, 'P1')
  const run = shop.start(dispatched)
  await shop.review('ben')
  await run
  const normal = example('hotfix.yml').replaceAll('type: hotfix', 'type: minor')
  const next = await openApprovalShop({ workflow: normal, policy: hotfixPolicy, suite: suite.directory })
  const bot = next.fake.world.account('github-actions[bot]')
  const owed = shop.repository.issues.at(-1)
  addIssue(next.fake.world, next.repository, {
    title: 'Review',
    author: bot?.login ?? '',
    body: owed?.body ?? '',
    labels: ['emergency-review'],
  })
  next.fake.clock.advance(6 * 86_400_000)
  const result = await next.start(dispatched)
  expect(next.conclusions(result)).toMatchObject({ ask: 'failure', deploy: 'skipped' })
  expect(next.log(result, 'ask')).toContain('emergency/review-overdue')
})

const overridePolicy = `roles: { executive: [ben] }
gates: [ { id: tests, report: "reports/**", require: "failed == 0 and ran >= 1" } ]
overrides: { approve: { executive: 1 }, require: [reason, expires], opens: post-mortem }
`

it.each([
  { because: 'an executive overrides it for this commit', login: 'ben', deploy: 'success', issues: 2 },
  { because: 'somebody else tries to', login: 'cleo', deploy: 'skipped', issues: 1 },
])('executive-override.yml ends its deployment as $deploy when $because', async ({ login, deploy, issues }) => {
  const failing = testScript.replace('></testcase>', '><failure message="declined"/></testcase>')
  const shop = await openApprovalShop({
    workflow: example('executive-override.yml'),
    policy: overridePolicy,
    suite: suite.directory,
    reviewers: null,
    files: { 'test.sh': failing },
  })
  // A gate's result is of the runner's time; in another year than the server's it would be refused.
  shop.fake.clock.set(new Date().toISOString())
  addIssue(shop.fake.world, shop.repository, { title: 'Release', author: 'ada' })
  const { body } = await shop.ask(shop.fake.seed.personToken('ada'), 'GET', '/commits/main')
  const until = new Date(shop.fake.clock.now() + 2 * 86_400_000).toISOString().slice(0, 10)
  const before = await shop.start({ ...dispatched, inputs: { issue: '1' } })
  expect(shop.conclusions(before), shop.log(before)).toEqual({ gate: 'success', decide: 'failure', deploy: 'skipped' })
  await shop.say(login, 1, `/override decision ${body.sha} until ${until} reason: payments are down for everybody`)
  const result = await shop.start({ ...dispatched, inputs: { issue: '1' } })
  expect(shop.conclusions(result)['deploy'], shop.log(result)).toBe(deploy)
  expect(shop.repository.issues).toHaveLength(issues)
})
