import { addIssue, addJob, addRun, handlers } from '@locktender/fake-github'
import { afterEach, describe, expect, it } from 'vitest'
import { openGateShop, reports, type GateShop } from './gate-shop.ts'
import { zipOf } from './zip-of.ts'

let shop: GateShop
const open: GateShop[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

async function opened(...args: Parameters<typeof openGateShop>): Promise<GateShop> {
  shop = await openGateShop(...args)
  open.push(shop)
  return shop
}

const codesOf = ({ result }: { result: { reasons: readonly { code: string }[] } }): readonly string[] =>
  result.reasons.map(({ code }) => code)
const sarif = (findings: number): string =>
  JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Scan', rules: [] } },
        results: Array.from({ length: findings }, (_, index) => ({
          ruleId: `rule-${index}`,
          level: index === 119 ? 'error' : 'note',
          message: { text: `finding ${index}` },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'cart.js' }, region: { startLine: (index % 5) + 1 } } }],
        })),
      },
    ],
  })

describe('what a gate posts', () => {
  it('is a check run with every annotation, the worst first, and one comment that is kept up to date', async () => {
    await opened()
    shop.write('scan.sarif', sarif(120))
    const inputs = { require: 'findings.high == 0', post: 'check, comment' }
    const { result } = await shop.run(inputs)
    expect(result.verdict).toBe('fail')
    const [check, ...others] = shop.repository.checkRuns
    expect(others).toEqual([])
    expect(check).toMatchObject({ name: 'quality-gate', headSha: shop.head, status: 'completed', conclusion: 'failure' })
    expect(check?.output.title).toMatch(/^NO-GO: require: findings\.high is 1/)
    expect(check?.annotations).toHaveLength(120)
    expect(check?.annotations[0]).toMatchObject({ path: 'cart.js', start_line: 5, annotation_level: 'failure', message: 'finding 119' })
    expect(shop.repository.comments.map(({ body }) => body.split('\n').slice(0, 2))).toEqual([
      ['<!-- locktender:quality-gate -->', '## NO-GO'],
    ])

    const calls = shop.github.ledger.entries.length
    await shop.run(inputs)
    expect(shop.repository.checkRuns).toHaveLength(1)
    expect(check?.annotations).toHaveLength(120)
    expect(
      shop.github.ledger.entries
        .slice(calls)
        .filter(({ method }) => method !== 'GET')
        .map(({ operationId }) => operationId),
    ).toEqual(['graphql/viewer'])

    shop.write('scan.sarif', sarif(1))
    expect((await shop.run(inputs)).data.decision).toBe('GO')
    expect(shop.repository.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success'])
    expect(shop.repository.comments.map(({ body }) => body.split('\n')[1])).toEqual(['## GO'])
  })

  it.each([
    { operationId: 'checks/create', fault: { kind: 'reset-after' } as const, left: 50, because: 'the answer was lost' },
    { operationId: 'checks/update', fault: { kind: 'status', status: 500 } as const, left: 50, because: 'the second batch failed' },
    {
      operationId: 'checks/update',
      fault: { kind: 'reset-after' } as const,
      left: 100,
      because: 'the answer to the second batch was lost',
    },
  ])('finishes in the next run what one has left, when $because', async ({ operationId, fault, left }) => {
    await opened()
    shop.write('scan.sarif', sarif(120))
    const inputs = { require: 'findings.high == 0', post: 'check' }
    shop.github.faults.add(fault, { operationId })
    const run = await shop.run(inputs)
    expect([run.result.verdict, codesOf(run)]).toEqual(['fail', expect.arrayContaining(['gate/not-posted'])])
    expect(shop.repository.checkRuns).toMatchObject([{ conclusion: 'failure', annotations: { length: left } }])
    await shop.run(inputs)
    expect(shop.repository.checkRuns).toHaveLength(1)
    const messages = shop.repository.checkRuns[0]?.annotations.map((each) => (each as { message: string }).message)
    expect([messages?.length, new Set(messages).size]).toEqual([120, 120])
  })

  it('leaves a comment of somebody else alone, whatever it begins with', async () => {
    await opened()
    shop.write('junit.xml', reports.junit)
    const [eve, ...rest] = [shop.github.world.account('eve')]
    expect(rest).toEqual([])
    if (eve === undefined) throw new Error('nobody is there')
    const now = shop.github.clock.now()
    const body = '<!-- locktender:quality-gate -->\n## GO'
    shop.repository.comments.push({ id: 5, issue: 1, author: eve, app: null, body, createdAt: now, updatedAt: now, edits: [] })
    await shop.run({ post: 'comment' })
    expect(shop.repository.comments.map(({ author }) => author.login)).toEqual(['eve', 'github-actions[bot]'])
    expect(shop.repository.comments[0]?.body).toBe(body)
  })

  it('says so when nothing could be decided, or a required check would wait for ever', async () => {
    await opened()
    const { problem } = await shop.run({ require: 'covrage >= 80%', post: 'check, comment' })
    expect(problem?.code).toBe('policy/invalid')
    expect(shop.repository.checkRuns).toMatchObject([{ conclusion: 'failure', output: { title: 'No decision: policy/invalid' } }])
    expect(shop.repository.comments[0]?.body).toContain('covrage')
  })

  it('changes no verdict where the token may not write', async () => {
    await opened()
    shop.write('junit.xml', reports.junit)
    const run = await shop.run({ post: 'check, comment' }, { contents: 'read', checks: 'read', 'pull-requests': 'read' })
    expect(run.result.verdict).toBe('pass')
    expect(codesOf(run).filter((code) => code === 'gate/not-posted')).toHaveLength(2)
    expect(run.result.reasons.at(-1)?.message).toContain('pull-requests: write')
  })
})

describe('what GitHub knows', () => {
  const states = 'policy: 1\ngates: [ { id: build, check: ci / build, app: 15368 }, { id: scan, check: scan } ]\n'

  it('decides gates on check runs by their App, and on statuses', async () => {
    await opened(states)
    const app = shop.github.world.apps.get('github-actions')
    if (app === undefined) throw new Error('no App')
    const run = {
      externalId: '',
      detailsUrl: '',
      output: { title: null, summary: null, text: null },
      annotations: [],
      suiteId: 1,
      startedAt: 0,
      completedAt: 0,
    }
    const check = (conclusion: string | null, by = app): void =>
      void shop.repository.checkRuns.push({
        ...run,
        id: shop.github.world.nextId(),
        name: 'ci / build',
        headSha: shop.head,
        status: conclusion === null ? 'in_progress' : 'completed',
        conclusion,
        app: by,
      })
    shop.repository.checkSuites.push({ id: 1, headSha: shop.head, headBranch: null, app, createdAt: 0 })
    const status = (state: 'success' | 'pending'): void =>
      void shop.repository.statuses.push({
        id: shop.github.world.nextId(),
        sha: shop.head,
        context: 'scan',
        state,
        description: null,
        targetUrl: null,
        creator: app.bot,
        createdAt: 0,
      })
    const other = shop.github.seed.app('other', 'eve')
    check('success', other)
    status('pending')
    expect((await shop.run({})).outcome?.outputs).toMatchObject({ decision: 'NO-GO', failing: '["build","scan"]' })
    check('success')
    status('success')
    expect((await shop.run({})).data.decision).toBe('GO')
    check('skipped')
    expect((await shop.run({})).outcome?.outputs['failing']).toBe('["build"]')
  })

  it('counts an approval of this commit by somebody of the repository, and no other', async () => {
    await opened('policy: 1\ngates: [ { id: reviewed, require: review.approved } ]\n')
    const pull = shop.repository.issues[0]?.pull
    const review = (login: string, commit: string, state: 'APPROVED' | 'CHANGES_REQUESTED' = 'APPROVED'): void => {
      const author = shop.github.world.account(login)
      if (author !== undefined) pull?.reviews.push({ id: shop.github.world.nextId(), author, body: '', state, commit, submittedAt: 0 })
    }
    const decision = async (): Promise<string> => (await shop.run({})).data.decision
    expect(await decision()).toBe('NO-GO')
    review('ben', shop.base)
    review('eve', shop.head)
    expect(await decision()).toBe('NO-GO')
    review('ben', shop.head)
    expect(await decision()).toBe('GO')
    review('eve', shop.head, 'CHANGES_REQUESTED')
    expect(await decision()).toBe('NO-GO')
  })

  it('takes no alert for no scan', async () => {
    await opened('policy: 1\ngates: [ { id: scanned, require: findings.code-scanning.high == 0 } ]\n')
    const first = await shop.run({})
    expect([first.data.decision, codesOf(first)]).toEqual(['NO-GO', expect.arrayContaining(['evidence/not-told'])])
    const analysis = { ref: 'refs/pull/1/merge', tool: 'CodeQL', category: 'c', results: 0, createdAt: 0 }
    shop.repository.analyses.push({ ...analysis, id: 1, commit: shop.base })
    expect((await shop.run({})).data.decision).toBe('NO-GO')
    shop.repository.analyses.push({ ...analysis, id: 2, commit: shop.head })
    expect((await shop.run({})).data.decision).toBe('GO')
  })

  it('counts defects by label, and alerts of Dependabot unless they are switched off', async () => {
    const gates =
      'gates: [ { id: defects, require: defects.critical == 0 }, { id: deps, require: vulnerabilities.dependabot.critical == 0 } ]'
    await opened(`policy: 1\n${gates}\n`)
    const run = await shop.run({})
    expect([run.data.decision, run.outcome?.outputs['failing']], JSON.stringify(run.result.reasons)).toEqual(['NO-GO', '["deps"]'])
    expect(run.result.reasons.find(({ code }) => code === 'evidence/not-told')?.message).toContain('github:dependabot')
    addIssue(shop.github.world, shop.repository, { title: 'it burns', author: 'eve', labels: ['severity: critical'] })
    expect((await shop.run({})).outcome?.outputs['failing']).toBe('["defects","deps"]')
  })

  it('does not wait for the job that it runs in, nor for its own earlier answer, but for every other', async () => {
    const ofRun = handlers['actions/list-jobs-for-workflow-run-attempt']
    if (ofRun === undefined) throw new Error('no such operation')
    // The fake's jobs name no runner, as a real one's do.
    const handle: typeof ofRun.handle = async (call) => {
      const reply = await ofRun.handle(call)
      const body = reply.body as { readonly jobs: readonly { readonly name: string }[] }
      return {
        ...reply,
        body: { ...body, jobs: body.jobs.map((job) => ({ ...job, runner_name: job.name === 'gate' ? 'runner-1' : 'runner-2' })) },
      }
    }
    const overrides = { 'actions/list-jobs-for-workflow-run-attempt': { ...ofRun, handle } }
    await opened('policy: 1\ngates: [ { id: green, require: checks_passed } ]\n', undefined, { overrides })
    const { world } = shop.github
    const [app, actor] = [world.apps.get('github-actions'), world.account('ada')]
    if (app === undefined || actor === undefined) throw new Error('nobody is there')
    const start = { workflowPath: '.github/workflows/ci.yml', name: 'ci', event: 'push', headBranch: 'topic', headSha: shop.head, actor }
    const run = addRun(world, shop.repository, { ...start, id: 77 })
    shop.repository.checkSuites.push({ id: 1, headSha: shop.head, headBranch: null, app, createdAt: 0 })
    const blank = {
      externalId: '',
      detailsUrl: '',
      output: { title: null, summary: null, text: null },
      annotations: [],
      suiteId: 1,
      startedAt: 0,
      completedAt: null,
    }
    const check = (name: string): { status: string; conclusion: string | null } => {
      const made = { ...blank, id: addJob(world, run, name).id, name, headSha: shop.head, status: 'in_progress', conclusion: null, app }
      shop.repository.checkRuns.push(made)
      return made
    }
    const [test] = [check('test'), check('gate')]
    const decision = async (): Promise<string> => (await shop.run({ post: 'check' })).data.decision
    expect(await decision()).toBe('NO-GO')
    Object.assign(test, { status: 'completed', conclusion: 'success' })
    expect(await decision()).toBe('GO')
    expect(await decision()).toBe('GO')
  })

  it('knows nothing when a page of a list is missing', async () => {
    await opened(states)
    const app = shop.github.world.apps.get('github-actions')
    if (app === undefined) throw new Error('no App')
    shop.repository.checkSuites.push({ id: 1, headSha: shop.head, headBranch: null, app, createdAt: 0 })
    const run = {
      headSha: shop.head,
      status: 'completed',
      conclusion: 'success',
      externalId: '',
      detailsUrl: '',
      annotations: [],
      suiteId: 1,
    }
    const output = { title: null, summary: null, text: null }
    for (let id = 1; id <= 1001; id += 1)
      shop.repository.checkRuns.push({
        ...run,
        id,
        name: id === 1 ? 'ci / build' : `check ${id}`,
        output,
        app,
        startedAt: 0,
        completedAt: 0,
      })
    const failing = async (): Promise<string | undefined> => (await shop.run({})).outcome?.outputs['failing']
    expect(await failing()).toBe('["scan"]')
    shop.github.faults.add({ kind: 'no-link' }, { operationId: 'checks/list-for-ref' })
    expect(await failing()).toBe('["build","scan"]')
  })

  it('asks for nothing that no gate is about', async () => {
    await opened()
    shop.write('junit.xml', reports.junit)
    const before = shop.github.ledger.entries.length
    expect((await shop.run({})).data.decision).toBe('GO')
    expect(shop.github.ledger.entries.slice(before).filter(({ operationId }) => !operationId.startsWith('git'))).toEqual([])
  })
})

describe('artifacts', () => {
  const ofRun =
    'policy: 1\ngates: [ { id: tests, trust: B, workflow: .github/workflows/ci.yml, report: "reports/**/*.xml", require: "failed == 0 and ran >= 2" } ]\n'

  it('are evidence with the word of the platform on who made them', async () => {
    await opened(ofRun)
    shop.artifact('reports', { 'unit/junit.xml': reports.junit, 'index.html': '<p>' })
    const { data, result } = await shop.run({ artifacts: 'reports' })
    expect(data.decision, JSON.stringify(result.reasons)).toBe('GO')
    expect(result.evidence.at(-1)).toMatchObject({
      path: 'artifact:reports/unit/junit.xml',
      producedBy: expect.stringMatching(/^junit, run \d+, class B$/),
    })
    shop.write('reports/junit.xml', reports.junit)
    expect((await shop.run({})).data.decision).toBe('NO-GO')
  })

  it('of another commit, or none at all, are a NO-GO', async () => {
    await opened(ofRun)
    expect((await shop.run({ artifacts: 'reports' })).data.decision).toBe('NO-GO')
    shop.artifact('reports', { 'junit.xml': reports.junit }, { commit: shop.base })
    const run = await shop.run({ artifacts: 'reports' })
    expect([run.data.decision, codesOf(run)]).toEqual(['NO-GO', expect.arrayContaining(['evidence/wrong-commit'])])
    shop.artifact('reports', { 'junit.xml': reports.junit })
    expect((await shop.run({ artifacts: 'reports' })).data.decision).toBe('GO')
  })

  it.each([
    { because: 'its digest is another', code: 'evidence/tampered', bytes: undefined, sha256: 'f'.repeat(64) },
    {
      because: 'a file in it is a link',
      code: 'archive/refused',
      bytes: zipOf([{ name: 'junit.xml', text: '/etc/passwd', mode: 0o120777 }]),
    },
    { because: 'a path in it leads out', code: 'archive/refused', bytes: zipOf([{ name: '../junit.xml', text: reports.junit }]) },
    {
      because: 'a file is larger than it claims',
      code: 'archive/refused',
      bytes: zipOf([{ name: 'junit.xml', text: reports.junit, claimedBytes: 5 }]),
    },
    {
      because: 'a file claims to be huge',
      code: 'archive/refused',
      bytes: zipOf([
        { name: 'a', text: '', claimedBytes: 4_294_967_294 },
        { name: 'b', text: '', claimedBytes: 5 },
      ]),
    },
    { because: 'it is no archive', code: 'archive/refused', bytes: Buffer.from('nothing') },
  ])('cannot be judged when $because', async ({ code, bytes, sha256 }) => {
    await opened(ofRun)
    shop.artifact(
      'reports',
      { 'junit.xml': reports.junit },
      { ...(bytes === undefined ? {} : { bytes }), ...(sha256 === undefined ? {} : { sha256 }) },
    )
    const { problem } = await shop.run({ artifacts: 'reports' })
    expect(problem?.code).toBe(code)
  })

  it('of the protected branch are the baseline, never those of the change', async () => {
    await opened('policy: 1\ngates: [ { id: ratchet, no-worse: [tests.total] } ]\n')
    shop.artifact('reports', { 'junit.xml': reports.junit })
    const none = await shop.run({ artifacts: 'reports' })
    expect([none.data.decision, none.data.tree.message]).toEqual(['NO-GO', expect.stringContaining('No run of main')])
    shop.artifact('reports', { 'junit.xml': reports.junit }, { commit: shop.base, branch: 'main' })
    expect((await shop.run({ artifacts: 'reports' })).data.decision).toBe('GO')
    const more = reports.junit.replace('<testcase name="a"/>', '<testcase name="a"/><testcase name="c"/>')
    shop.artifact('reports', { 'junit.xml': more }, { commit: shop.base, branch: 'main' })
    expect((await shop.run({ artifacts: 'reports' })).data.tree.state).toBe('fail')
  })
})

it('a waiver does not count when its approver has written a commit of the change, or when that is not known', async () => {
  const waivers =
    'waivers: [ { id: w1, scope: { gate: coverage }, reason: "moves to the new cart", owner: ada, author: ada, approver: ben, created: 2025-12-01, expires: 2026-01-31 } ]\n'
  await opened('policy: 1\ngates: [ { coverage: "lines >= 90%" } ]\n', waivers)
  shop.write('lcov.info', reports.lcov)
  const run = await shop.run({})
  expect([run.data.decision, codesOf(run)]).toEqual(['NO-GO', expect.arrayContaining(['waiver/authors-unknown'])])
})
