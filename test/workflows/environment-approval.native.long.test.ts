import { addMergedPull } from '@locktender/fake-github'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { approvedDescription } from '../../packages/surfaces/commands/src/environment-approval/deployed-artifacts.ts'
import { example, openApprovalShop, openSuite, type ApprovalShop } from './approval-shop.ts'
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

const policy = `roles: { release-manager: [ben, cleo, ada] }
types: { minor: { approve: { release-manager: 1 } } }
environments: { production: { production: true, reviewers: [release-manager] } }
rollback: { when: { error-rate: "> 1% for 5m" }, within: 10m }
`
const workflow = example('approval-native.yml')
const open = (more: Partial<Parameters<typeof openApprovalShop>[0]> = {}): Promise<ApprovalShop> =>
  openApprovalShop({ workflow, policy, suite: suite.directory, ...more })

it('a yes of the right person at the gate lets exactly this release through, and says so on the deployment', async () => {
  const shop = await open()
  const run = shop.start()
  await shop.review('ben')
  const result = await run
  expect(shop.conclusions(result), shop.log(result)).toEqual({ gate: 'success', ask: 'success', approval: 'success', deploy: 'success' })
  const descriptions = shop.repository.deployments.flatMap(({ statuses }) => statuses.map(({ description }) => description))
  expect(descriptions).toContainEqual(expect.stringMatching(/^approved [0-9a-f]{8}, artifacts [0-9a-f]{64}$/))
  const asked = result.jobs
    .find(({ name }) => name === 'ask')
    ?.steps.map(({ summary }) => summary)
    .join('\n')
  expect(asked).toMatch(/Approve `[0-9a-f]{8}` for production/)
  expect(asked).toContain('rolled back when error-rate')
  shop.actions.assertSound()
})

const stopped = { approval: 'failure', deploy: 'skipped' }

it.each([
  { because: 'the author of the change has given it', login: 'ada', reviewers: ['ada'], says: 'vote/excluded' },
  { because: 'who has given it holds no role that is asked', login: 'dan', reviewers: ['dan', 'ben'], says: 'role/' },
])('a yes at the gate does not count when $because', async ({ login, reviewers, says }) => {
  const shop = await open({ reviewers })
  const run = shop.start()
  await shop.review(login)
  const result = await run
  expect(shop.conclusions(result), shop.log(result)).toMatchObject(stopped)
  expect(shop.log(result, 'approval')).toContain(says)
})

it('a gate that an administrator has skipped is no approval', async () => {
  const shop = await open()
  const run = shop.start()
  await shop.bypass()
  const result = await run
  expect(shop.conclusions(result), shop.log(result)).toMatchObject(stopped)
  expect(shop.log(result, 'approval')).toContain('environment/bypassed')
})

it('one yes at the gate is not two, whatever the environment is content with', async () => {
  const shop = await open({ policy: policy.replace('release-manager: 1', 'release-manager: 2') })
  const run = shop.start()
  await shop.review('ben')
  const result = await run
  expect(shop.conclusions(result), shop.log(result)).toMatchObject(stopped)
  expect(shop.log(result, 'approval')).toContain('1 of 2 seats filled')
})

it.each([
  { because: 'its name is mistyped', more: { workflow: workflow.replaceAll('production', 'prodution') }, says: 'environment/missing' },
  { because: 'it was deleted', more: { reviewers: null }, says: 'environment/missing' },
  { because: 'it asks nobody any more', more: { reviewers: [] }, says: 'environment/unprotected' },
  { because: 'it asks others than the policy', more: { reviewers: ['dan'] }, says: 'environment/reviewers' },
])('nobody is asked at an environment when $because', async ({ more, says }) => {
  const shop = await open(more)
  const result = await shop.start()
  expect(shop.conclusions(result), shop.log(result)).toEqual({ gate: 'success', ask: 'failure', approval: 'skipped', deploy: 'skipped' })
  expect(shop.log(result, 'ask')).toContain(says)
})

it('an environment that is emptied while the gate waits is found out behind it', async () => {
  const shop = await open()
  const run = shop.start()
  await shop.review('ben')
  const environment = shop.repository.environments.find(({ name }) => name === 'production')
  Object.assign(environment ?? {}, { reviewers: [] })
  const result = await run
  expect(shop.conclusions(result), shop.log(result)).toMatchObject(stopped)
  expect(shop.log(result, 'approval')).toContain('environment/unprotected')
})

it('the yes of an earlier attempt does not open the gate of a later one', async () => {
  const shop = await open({ files: { 'deploy.sh': 'false\n' }, workflow: workflow.replace('run: echo deploying', 'run: "false"') })
  const run = shop.start()
  const id = await shop.review('ben')
  expect(shop.conclusions(await run)).toMatchObject({ approval: 'success', deploy: 'failure' })
  shop.fake.clock.advance(60_000)
  const { status } = await shop.ask(shop.fake.seed.personToken('ada'), 'POST', `/actions/runs/${id}/rerun`)
  expect(status).toBe(201)
  await shop.bypass()
  await shop.actions.settled()
  const again = shop.actions.results.at(-1)
  expect(again === undefined ? {} : shop.conclusions(again), again === undefined ? '' : shop.log(again)).toMatchObject(stopped)
})

it('without the result of the job that asked, a yes at the gate is about nothing', async () => {
  const shop = await open({ workflow: workflow.replace('outputs: { result: "${{ steps.ask.outputs.result }}" }', '') })
  const run = shop.start()
  await shop.review('ben')
  const result = await run
  expect(shop.conclusions(result), shop.log(result)).toMatchObject(stopped)
  expect(shop.log(result, 'approval')).toContain('vote/unbound')
})

it.each([
  { because: 'the reviews of the run cannot be read', operationId: 'actions/get-reviews-for-run', status: 403 },
  { because: 'GitHub gives an error', operationId: 'repos/get-environment', status: 422 },
  { because: 'the people of the policy cannot be looked up', operationId: 'users/get-by-username', status: 404 },
])('nothing is approved when $because', async ({ operationId, status }) => {
  const shop = await open()
  const run = shop.start()
  // The job before the gate is past it.
  await shop.review('ben').then(() => shop.fake.faults.add({ kind: 'status', status }, { operationId }))
  const result = await run
  expect(shop.conclusions(result)).toMatchObject(stopped)
  shop.fake.ledger.takeViolations()
})

it('without a policy, one of those whom the environment asks must approve', async () => {
  const shop = await openApprovalShop({ workflow, suite: suite.directory })
  const run = shop.start()
  await shop.review('cleo')
  const result = await run
  expect(shop.conclusions(result), shop.log(result)).toMatchObject({ approval: 'success', deploy: 'success' })
})

it('who does not open the gate answers on the pull request of the change, where the same request stands', async () => {
  const shop = await open({ policy: policy.replace('release-manager: 1', 'release-manager: 2') })
  const { body } = await shop.ask(shop.fake.seed.personToken('ada'), 'GET', '/commits/main')
  const { number } = addMergedPull(shop.fake.world, shop.repository, { title: 'feat: open', author: 'ada', commit: body.sha })
  const run = shop.start()
  await shop.waiting()
  const [request] = shop.repository.comments.filter(({ issue }) => issue === number).map(({ body: text }) => text)
  const [, digest = ''] = /release digest \| `([0-9a-f]{8})/.exec(request ?? '') ?? []
  await shop.say('cleo', number, `/approve release-manager ${digest}`)
  await shop.say('ada', number, `/approve release-manager ${digest}`)
  await shop.review('ben')
  const result = await run
  expect(shop.conclusions(result), shop.log(result)).toMatchObject({ approval: 'success', deploy: 'success' })
  const answers = shop.repository.comments.filter(({ body: text }) => text.startsWith('<!-- locktender:vote')).map(({ body: text }) => text)
  expect(answers).toEqual([expect.stringContaining('vote/excluded')])
})

const artifact = '1'.repeat(64)
const promoted = {
  policy: policy.replace('environments: {', 'environments: { uat: {},').replace('production: true,', 'production: true, after: uat,'),
  workflow: workflow.replaceAll('type: minor,', `type: minor, artifacts: "sha256:${artifact}",`),
}

it.each([
  { because: 'the same artifacts are there', artifacts: [artifact], state: 'success' as const, ask: 'success', says: 'Approve' },
  {
    because: 'it has other artifacts',
    artifacts: ['2'.repeat(64)],
    state: 'success' as const,
    ask: 'failure',
    says: 'promotion/other-artifacts',
  },
  { because: 'nobody knows what it has', artifacts: null, state: 'success' as const, ask: 'failure', says: 'promotion/unknown' },
  { because: 'it failed there', artifacts: [artifact], state: 'failure' as const, ask: 'failure', says: 'promotion/not-passed' },
])('production comes after uat: the job that asks ends as $ask when $because', async ({ artifacts, state, ask, says }) => {
  const shop = await open(promoted)
  const creator = shop.fake.world.account('ada')
  if (creator === undefined) throw new Error('nobody is there')
  const createdAt = shop.fake.clock.now()
  const description = artifacts === null ? 'by hand' : approvedDescription('a'.repeat(64), artifacts)
  const common = { creator, app: null, createdAt, environment: 'uat', environmentUrl: '', logUrl: '' }
  const statuses = [
    { ...common, id: 1, state: 'in_progress' as const, description },
    { ...common, id: 2, state, description: '' },
  ]
  const fields = { ref: 'main', sha: 'a'.repeat(40), task: 'deploy', description: null, payload: {}, transient: false, production: false }
  shop.repository.deployments.push({
    ...fields,
    id: 900,
    environment: 'uat',
    creator,
    app: null,
    createdAt,
    updatedAt: createdAt,
    statuses,
  })
  const run = shop.start()
  if (ask === 'success') await shop.review('ben')
  const result = await run
  expect(shop.conclusions(result), shop.log(result)).toMatchObject({ ask })
  expect(`${shop.log(result, 'ask')}${shop.summary(result, 'ask')}`).toContain(says)
})
