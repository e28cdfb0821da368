import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commonInputs, perform, readInputs, type Performed } from '@locktender/action-kit'
import { goNoGo } from '@locktender/commands/go-no-go'
import type { GoNoGoData, Result, Verdict } from '@locktender/contracts'
import validateData from '@locktender/contracts/validators/go-no-go'
import { addIssue, startFakeGithub, type FakeGithub, type Repository } from '@locktender/fake-github'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { afterEach, describe, expect, it } from 'vitest'

interface Shop {
  readonly github: FakeGithub
  readonly repository: Repository
  readonly commit: string
  readonly policyDigest: string
  say(by: string, body: string, edited?: boolean): void
  result(action: string, verdict: Verdict): string
  run(inputs: Readonly<Record<string, string>>, permissions?: Readonly<Record<string, string>>): Promise<Performed & { data: GoNoGoData }>
}

const closing: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const usual = { contents: 'read', issues: 'write', checks: 'write', statuses: 'read' }

/** acme/shop with the issue 1; ada and ben belong to it, eve does not; the team acme/executives is ada's. */
async function opened(policy: string): Promise<Shop> {
  const github = await startFakeGithub()
  const checkout: TemporaryRepository = createRepository({
    commits: [{ message: 'feat: a', files: { '.github/release-policy.yml': policy } }],
  })
  const folder = mkdtempSync(join(tmpdir(), 'go-no-go-people-'))
  closing.push(
    () => github.close(),
    () => checkout.remove(),
    () => rmSync(folder, { recursive: true, force: true }),
  )
  for (const login of ['ada', 'ben', 'eve']) github.seed.user(login)
  github.seed.organization('acme', { ada: 'admin', ben: 'member' })
  const repository = await github.seed.repository('acme/shop', { from: checkout.directory })
  repository.collaborators.set('ben', 'write')
  const commit = checkout.shas.at(-1) ?? ''
  addIssue(github.world, repository, { title: 'Release', author: 'ada' })
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }))
  const environment = {
    PATH: process.env['PATH'],
    ...github.environment,
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: commit,
    GITHUB_EVENT_PATH: event,
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
  }
  const now = (): Date => new Date(github.clock.now())
  const policyDigest = createHash('sha256').update(policy).digest('hex')
  return {
    github,
    repository,
    commit,
    policyDigest,
    say: (by, body, edited = false) => {
      const author = github.world.account(by)
      if (author === undefined) throw new Error(`nobody is called ${by}`)
      const at = github.clock.now()
      const edits = edited ? [{ at: at + 1000, editor: author, before: 'x' }] : []
      const comment = {
        id: github.world.nextId(),
        issue: 1,
        author,
        app: null,
        body,
        createdAt: at,
        updatedAt: at + (edited ? 1000 : 0),
        edits,
      }
      repository.comments.push(comment)
    },
    result: (action, verdict) => {
      const result: Result = {
        schema: 'https://locktender.dev/schemas/result.schema.json',
        action,
        version: '1.0.0',
        at: now().toISOString(),
        subject: { repository: 'acme/shop', commit },
        policy: { path: '.github/release-policy.yml', digest: policyDigest, chain: [] },
        verdict,
        reasons: [{ code: `${action}/${verdict}`, message: `${action} ends as ${verdict}` }],
        evidence: [],
        data: {},
      }
      return JSON.stringify({ [action]: { result: 'success', outputs: { result: JSON.stringify(result) } } })
    },
    run: async (inputs, permissions = usual) => {
      const given: Readonly<Record<string, string>> = {
        'github-token': github.seed.actionsToken('acme/shop', permissions),
        issue: '1',
        ...inputs,
      }
      const call = {
        inputs: readInputs([...commonInputs, ...goNoGo.inputs], (name) => given[name]),
        directory: checkout.directory,
        workingDirectory: folder,
        now: now(),
        environment,
        progress: () => {},
      }
      const performed = await perform(goNoGo, call)
      if (performed.problem === undefined && !validateData(performed.result.data)) throw new Error(JSON.stringify(validateData.errors))
      return { ...performed, data: performed.result.data as unknown as GoNoGoData }
    },
  }
}

describe('what people say in the issue', () => {
  const policy = `policy: 1
roles: { operations: [ben] }
decision:
  minor: [policy-lint]
  accept: [operations]
  criteria:
    - { id: rollback, item: The rollback is tested, attested-by: operations, max-age: 2h }
    - { id: support, item: Support is ready }
`
  it('attests, accepts and watches: CONDITIONAL', async () => {
    const shop = await opened(policy)
    const results = shop.result('policy-lint', 'fail')
    expect((await shop.run({ results })).data).toMatchObject({ decision: 'NO-GO' })
    shop.say('ben', `/attest criteria/rollback ${shop.commit}\n/attest criteria/support ${shop.commit}\n\nAs agreed in the call.`)
    shop.say('ben', `/accept result/policy-lint/policy-lint ${shop.commit} until 2099-01-01 owner @ada reason: can wait for a patch`)
    shop.say('ada', `/watch ${shop.commit} @ben errors and latency`)
    const late = await shop.run({ results })
    expect(late.data.statements.find(({ kind }) => kind === 'accept')?.message).toContain('more than 90 days')
    const day = new Date(shop.github.clock.now() + 7 * 86_400_000).toISOString().slice(0, 10)
    shop.say('ben', `/accept result/policy-lint/policy-lint ${shop.commit} until ${day} owner @ada reason: can wait for a patch`)
    const { data, result } = await shop.run({ results })
    expect([data.decision, result.verdict], JSON.stringify(data.criteria)).toEqual(['CONDITIONAL', 'warn'])
    expect(data.criteria.find(({ id }) => id === 'criteria/rollback')).toMatchObject({ state: 'pass', by: 'ben' })
    shop.github.ledger.assertClean()
  })

  it.each([
    { because: 'an outsider says it', by: 'eve', edited: false, of: 'support', why: 'does not belong' },
    { because: 'a bot says it', by: 'github-actions[bot]', edited: false, of: 'support', why: 'no person' },
    { because: 'the comment was edited', by: 'ben', edited: true, of: 'support', why: 'edited' },
    { because: 'the role is another’s', by: 'ada', edited: false, of: 'rollback', why: 'not of the role operations' },
    { because: 'nothing is called so', by: 'ben', edited: false, of: 'suport', why: 'did you mean criteria/support' },
  ])('does not count when $because, and the result says why', async ({ by, edited, of, why }) => {
    const shop = await opened(policy)
    shop.say(by, `/attest criteria/${of} ${shop.commit}`, edited)
    const { data } = await shop.run({ results: shop.result('quality-gate', 'pass') })
    expect(data.decision).toBe('NO-GO')
    expect(data.statements).toMatchObject([{ counted: false, message: expect.stringContaining(why) }])
  })

  it('is not guessed when it cannot be read', async () => {
    const shop = await opened(policy)
    const results = shop.result('quality-gate', 'pass')
    const { result, problem } = await shop.run({ results, issue: '99' })
    expect([result.verdict, problem?.code]).toEqual(['unknown', 'github/not-found'])
  })
})

describe('an override', () => {
  const policy = (people: string): string => `policy: 1
roles: { executive: ${people} }
overrides: { approve: { executive: 2 } }
`
  it('by two executives lets it go as NO-GO (overridden), with a check and one post-mortem', async () => {
    const shop = await opened(policy('[ada, ben]'))
    const results = shop.result('quality-gate', 'fail')
    const inputs = { results, report: 'check' }
    const until = new Date(shop.github.clock.now() + 86_400_000).toISOString().slice(0, 10)
    const line = `/override decision ${shop.commit} until ${until} reason: payments are down <b>for everybody</b>`
    shop.say('ada', line)
    const one = await shop.run(inputs)
    expect([one.result.verdict, one.data.override]).toEqual(['fail', null])
    shop.say('ben', line)
    const { data, result } = await shop.run(inputs)
    expect([data.decision, result.verdict], JSON.stringify(data.notes)).toEqual(['NO-GO', 'warn'])
    expect(data.override).toMatchObject({ by: ['ada', 'ben'], opens: 'post-mortem' })
    await shop.run(inputs)
    const postMortems = shop.repository.issues.filter(({ labels }) => labels.includes('post-mortem'))
    expect(postMortems).toHaveLength(1)
    expect(postMortems[0]?.body).toContain(shop.commit)
    expect(postMortems[0]?.body).not.toContain('<b>')
    expect(shop.repository.checkRuns.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['go-no-go', 'failure'],
      ['go-no-go', 'neutral'],
    ])
    shop.github.ledger.assertClean()
  })

  it('writes nothing in a dry run, and says when it may not open the post-mortem', async () => {
    const shop = await opened(policy('[ada, ben]'))
    const until = new Date(shop.github.clock.now() + 86_400_000).toISOString().slice(0, 10)
    for (const by of ['ada', 'ben']) shop.say(by, `/override decision ${shop.commit} until ${until} reason: payments are down`)
    const inputs = { results: shop.result('quality-gate', 'fail'), report: 'check' }
    await shop.run({ ...inputs, 'dry-run': 'true' })
    expect([shop.repository.issues.length, shop.repository.checkRuns.length]).toEqual([1, 0])
    const { result } = await shop.run(inputs, { contents: 'read', issues: 'read' })
    expect(result.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['decision/not-posted', 'decision/no-post-mortem']))
    expect(result.verdict).toBe('warn')
  })

  it('does not count where the token cannot see who the executives are', async () => {
    const shop = await opened(policy('[acme/executives]'))
    const until = new Date(shop.github.clock.now() + 86_400_000).toISOString().slice(0, 10)
    for (const by of ['ada', 'ben']) shop.say(by, `/override decision ${shop.commit} until ${until} reason: payments are down`)
    const { data } = await shop.run({ results: shop.result('quality-gate', 'fail') })
    expect(data).toMatchObject({ override: null, notes: [{ code: 'override/refused', message: expect.stringContaining('not known') }] })
  })
})

it('a criterion on a check asks for the checks of the commit', async () => {
  const shop = await opened('policy: 1\ndecision: { criteria: [ { id: built, item: It is built, check: ci / build } ] }\n')
  const results = shop.result('quality-gate', 'pass')
  const state = async (): Promise<string | undefined> =>
    (await shop.run({ results, issue: '' })).data.criteria.find(({ id }) => id === 'criteria/built')?.code
  expect(await state()).toBe('check/missing')
})
