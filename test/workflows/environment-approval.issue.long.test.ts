import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunResult } from '@locktender/workflow-runner'
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

const policy = `roles: { release-manager: [ben, cleo, ada], security: [dan] }
types: { minor: { approve: { release-manager: 1 } } }
approvals: { rules: { veto: [security] } }
`
const workflow = example('approval-private-repository.yml')
const open = (more: Partial<Parameters<typeof openApprovalShop>[0]> = {}): Promise<ApprovalShop> =>
  openApprovalShop({ workflow, policy, suite: suite.directory, reviewers: null, ...more })

/** A shop in which a release of Ada's has been asked about. */
async function asked(more: Parameters<typeof open>[0] = {}): Promise<ApprovalShop & { readonly digest8: string }> {
  const shop = await open(more)
  const result = await shop.start()
  expect(shop.conclusions(result), shop.log(result)).toEqual({ gate: 'success', approval: 'success', deploy: 'skipped' })
  return { ...shop, digest8: digestIn(shop, 1) }
}

const requestsIn = ({ repository }: ApprovalShop, issue: number): readonly string[] =>
  repository.comments
    .filter((each) => each.issue === issue && each.body.startsWith('<!-- locktender:approval-request'))
    .map(({ body }) => body)
const digestIn = (shop: ApprovalShop, issue: number): string =>
  /release digest \| `([0-9a-f]{8})/.exec(requestsIn(shop, issue).at(-1) ?? '')?.[1] ?? 'none'
const answersIn = ({ repository }: ApprovalShop, issue: number): readonly string[] =>
  repository.comments.filter((each) => each.issue === issue && each.body.startsWith('<!-- locktender:vote')).map(({ body }) => body)

/** Says something and waits for the runs that it starts; gives the last one. */
async function says(shop: ApprovalShop, login: string, text: string, issue = 1): Promise<RunResult> {
  await shop.say(login, issue, text)
  await shop.actions.settled()
  const last = shop.actions.results.at(-1)
  if (last === undefined) throw new Error('nothing ran')
  return last
}
const deployed = (shop: ApprovalShop, result: RunResult): boolean => shop.conclusions(result)['deploy'] === 'success'

describe('a release that is asked about in an issue', () => {
  it('is asked about once, with everything that a reviewer needs, and nothing waits', async () => {
    const shop = await asked()
    const again = await shop.start()
    expect(shop.conclusions(again)).toMatchObject({ approval: 'success', deploy: 'skipped' })
    expect(shop.repository.issues.map(({ title, labels }) => [title, labels])).toEqual([
      [expect.stringMatching(/^Approve [0-9a-f]{12} for production$/), ['release-approval']],
    ])
    const [request, ...others] = requestsIn(shop, 1)
    expect(others).toEqual([])
    expect(request).toContain(`/approve release-manager ${shop.digest8}`)
    expect(request).toContain('**pass** quality-gate: GO')
    expect(request).toContain('The policy has no rollback contract.')
    shop.actions.assertSound()
  })

  it('goes on with the commit that was approved when the right person says yes', async () => {
    const shop = await asked()
    const commit = shop.actions.results[0]?.sha
    await shop.ask(shop.fake.seed.personToken('ada'), 'PUT', '/contents/later.txt', {
      message: 'docs: later [skip ci]',
      content: 'eA==',
      branch: 'main',
    })
    const result = await says(shop, 'ben', `/approve release-manager ${shop.digest8}`)
    expect(deployed(shop, result), shop.log(result)).toBe(true)
    expect(shop.log(result, 'deploy')).toContain(`deploying ${commit}`)
    expect(answersIn(shop, 1)).toEqual([])
  })

  it.each([
    { because: 'its author says it', login: 'ada', text: (digest: string) => `/approve release-manager ${digest}`, code: 'vote/excluded' },
    {
      because: 'who says it does not hold the role',
      login: 'dan',
      text: (digest: string) => `/approve release-manager ${digest}`,
      code: 'role/not-held',
    },
    { because: 'it names another digest', login: 'ben', text: () => '/approve release-manager 00000000', code: 'vote/other-digest' },
    {
      because: 'it is not exactly a command',
      login: 'ben',
      text: (digest: string) => `/approve release-manager ${digest} please`,
      code: 'vote/not-exact',
    },
    { because: 'it is a veto of somebody without one', login: 'ben', text: () => '/veto', code: 'veto/no-right' },
  ])('does not go on for a yes when $because, and its author is told once', async ({ login, text, code }) => {
    const shop = await asked()
    const result = await says(shop, login, text(shop.digest8))
    expect(deployed(shop, result), shop.log(result)).toBe(false)
    await says(shop, login, '/something else')
    expect(answersIn(shop, 1)).toEqual([expect.stringContaining(code)])
  })

  it('is held by a veto until its author takes it back', async () => {
    const shop = await asked()
    await says(shop, 'dan', '/veto')
    expect(deployed(shop, await says(shop, 'ben', `/approve release-manager ${shop.digest8}`))).toBe(false)
    expect(deployed(shop, await says(shop, 'dan', '/withdraw'))).toBe(true)
  })

  it('does not take a yes that was edited, whoever edited it', async () => {
    const shop = await asked()
    const id = await shop.say('ben', 1, 'I have to think about it')
    shop.fake.clock.advance(1000)
    const text = `/approve release-manager ${shop.digest8}`
    await shop.ask(shop.fake.seed.personToken('ada'), 'PATCH', `/issues/comments/${id}`, { body: text })
    expect(deployed(shop, await says(shop, 'cleo', '/ping'))).toBe(false)
    expect(answersIn(shop, 1)).toContainEqual(expect.stringContaining('vote/edited'))
  })

  it('never shares an approval with another release that waits', async () => {
    const shop = await asked()
    const admin = shop.fake.seed.personToken('ada')
    await shop.ask(admin, 'PUT', '/contents/more.txt', { message: 'feat: more', content: 'eA==', branch: 'main' })
    await shop.actions.settled()
    const second = digestIn(shop, 2)
    expect(second).not.toBe(shop.digest8)
    expect(deployed(shop, await says(shop, 'ben', `/approve release-manager ${shop.digest8}`, 2))).toBe(false)
    expect(deployed(shop, await says(shop, 'ben', `/approve release-manager ${second}`, 1))).toBe(false)
    const result = await says(shop, 'ben', `/approve release-manager ${second}`, 2)
    expect(deployed(shop, result), shop.log(result)).toBe(true)
  })

  it('loses its approvals with a change of the policy, and people are asked again', async () => {
    const shop = await asked()
    const admin = shop.fake.seed.personToken('ada')
    const path = '/contents/.github/release-policy.yml'
    const { body } = await shop.ask(admin, 'GET', path)
    const content = Buffer.from(`${policy}# stricter\n`).toString('base64')
    await shop.ask(admin, 'PUT', path, { message: 'chore: policy [skip ci]', content, sha: body.sha, branch: 'main' })
    expect(deployed(shop, await says(shop, 'ben', `/approve release-manager ${shop.digest8}`))).toBe(false)
    expect(requestsIn(shop, 1)).toHaveLength(2)
    const result = await says(shop, 'ben', `/approve release-manager ${digestIn(shop, 1)}`)
    expect(deployed(shop, result), shop.log(result)).toBe(true)
  })

  it('is not what somebody says that it is: a request of another account asks nothing', async () => {
    const shop = await asked()
    const [request = ''] = requestsIn(shop, 1)
    const { body } = await shop.ask(shop.fake.seed.personToken('ben'), 'POST', '/issues', { title: 'Approve', body: 'x' })
    await shop.say('ben', body.number, request)
    await shop.actions.settled()
    const result = await says(shop, 'ben', `/approve release-manager ${shop.digest8}`, body.number)
    expect(deployed(shop, result)).toBe(false)
    expect(shop.log(result, 'approval')).toContain('in no issue in which a release was asked about')
  })

  it.each([
    { because: 'comments cannot be read', operationId: 'issues/list-comments' },
    { because: 'the run cannot be read', operationId: 'actions/get-workflow-run' },
    { because: 'people cannot be looked up', operationId: 'users/get-by-username' },
  ])('does not go on when $because', async ({ operationId }) => {
    const shop = await asked()
    shop.fake.faults.add({ kind: 'status', status: 403 }, { operationId })
    const result = await says(shop, 'ben', `/approve release-manager ${shop.digest8}`)
    expect(deployed(shop, result)).toBe(false)
    shop.fake.ledger.takeViolations()
  })
})
