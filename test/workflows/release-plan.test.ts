import { addMergedPull } from '@locktender/fake-github'
import { readRendered } from '@locktender/views/github-oracle'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { addCheck, openPlanShop, planFile, policy } from './release-plan-shop.ts'

let bundle = ''
beforeAll(async () => {
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))

const frozen = policy.replace('calendar: { ', 'calendar: { freezes: [ { name: for-ever, from: 2020-01-01, to: 2099-12-31 } ], ')
const with_ = (text: string): Readonly<Record<string, string>> => ({ '.github/release-policy.yml': text })

describe('the preview on a pull request', () => {
  it('tells in one comment what merging would release, why, what it must pass and what is there', async () => {
    const shop = await openPlanShop(bundle)
    addCheck(shop, 'build', 'success')
    const run = await shop.step()
    expect(run.exitCode, run.log).toBe(0)
    expect(run.outputs).toMatchObject({ class: 'minor', confidence: 'high', next: '1.1.0', points: '40', level: 'medium' })
    expect(shop.repository.comments).toHaveLength(1)
    const { text } = readRendered(shop.repository.comments[0]?.body ?? '')
    for (const part of [
      'Merging releases 1.1.0 (minor)',
      '1.0.0 → 1.1.0, tag v1.1.0',
      'feat: search',
      '1 of product-owner must say yes',
      '1 of tech-lead must say yes',
      'The check build has succeeded.',
      'types.minor.approve.product-owner',
      '.github/release-policy.yml:4:',
      '1 path in db/**',
      'Calendar: open.',
      'Nobody has approved this commit.',
    ])
      expect(text).toContain(part)
    expect(run.data.duties.find(({ id }) => id === 'gate:build')?.seen).toMatchObject({ state: 'pass' })
    expect(run.data.duties.find(({ id }) => id === 'gate:coverage')?.seen).toBeNull()
  })

  it('keeps that comment up to date, with at most six calls of the REST API', async () => {
    const shop = await openPlanShop(bundle)
    await shop.step()
    expect(shop.github.ledger.restCalls).toBeLessThanOrEqual(6)
    addCheck(shop, 'build', 'failure')
    shop.github.ledger.clear()
    await shop.step()
    console.log(
      `calls of a preview that is brought up to date: ${shop.github.ledger.entries.map(({ operationId }) => operationId).join(', ')}`,
    )
    expect(shop.github.ledger.restCalls).toBeLessThanOrEqual(6)
    expect(shop.repository.comments.map(({ body }) => body.includes('The check build ended as failure.'))).toEqual([true])
    shop.github.ledger.clear()
    await shop.step()
    expect(shop.github.ledger.entries.map(({ operationId }) => operationId)).not.toContain('issues/update-comment')
    shop.github.ledger.assertClean()
  })

  it('is a summary alone where the token may only read, and says so', async () => {
    const shop = await openPlanShop(bundle)
    const run = await shop.step({ permissions: { contents: 'read' } })
    expect(run.exitCode, run.log).toBe(0)
    expect(shop.repository.comments).toEqual([])
    expect(run.summary).toContain('Merging releases 1.1.0 (minor)')
    expect(run.data.notes.map(({ code }) => code)).toContain('plan/not-posted')
  })

  it('tells when the calendar opens, and does not ask anybody to release now', async () => {
    const shop = await openPlanShop(bundle, with_(frozen))
    const run = await shop.step()
    expect([run.exitCode, run.outputs['verdict']], run.log).toEqual([0, 'pass'])
    expect(run.data.calendar).toMatchObject({ open: false, because: [{ code: 'freeze/for-ever' }] })
    expect(run.summary).toContain('the freeze for-ever holds')
    const release = await shop.step({ onMain: true })
    expect([release.exitCode, release.outputs['verdict']], release.log).toEqual([1, 'pending'])
    expect(release.result.reasons[0]?.code).toBe('freeze/for-ever')
  })

  it('leaves an error budget out that nobody measures, unless the policy has objectives', async () => {
    const left = await (await openPlanShop(bundle)).step()
    expect(left.data.risk).toMatchObject({ points: 40, leftOut: [{ rule: 'risk.points[1]' }], facts: { errorBudgetLeft: null } })
    const slos = 'metrics: { slos: [ { id: availability, objective: 99.9%, over: 30d, bad: "a", all: "b" } ] }\n'
    const shop = await openPlanShop(bundle, with_(policy + slos))
    expect((await shop.step()).data.risk).toMatchObject({ points: 65, leftOut: [] })
    expect((await shop.step({ inputs: { facts: 'error-budget-left: 63%' } })).data.risk.points).toBe(40)
  })

  it.each([
    {
      because: 'the title asks for less than the commits',
      title: 'fix: search',
      says: /a patch release, its commits ask for a minor release/,
    },
    { because: 'the title asks for nothing', title: 'Search @everyone <b>', says: /asks for no release/ },
  ])('says what a squash would change: $because', async ({ title, says }) => {
    const { data } = await (await openPlanShop(bundle)).step({ title })
    expect(data.notes).toEqual([{ code: 'plan/squash-differs', message: expect.stringMatching(says) }])
  })

  it('has nothing to say of a squash that changes nothing, and leaves the base out of it', async () => {
    const shop = await openPlanShop(
      bundle,
      with_(policy),
      [{ message: 'fix: prices', files: { 'prices.js': '1\n' } }],
      [{ message: 'feat: on main already', files: { 'a.js': '1\n' } }],
    )
    expect((await shop.step({ title: 'fix(shop): prices' })).data.notes).toEqual([])
  })

  it('says that nothing is released', async () => {
    const shop = await openPlanShop(bundle, with_(policy), [{ message: 'docs: words', files: { 'README.md': 'words\n' } }])
    const run = await shop.step()
    expect([run.exitCode, run.outputs['verdict']], run.log).toEqual([0, 'skip'])
    expect(shop.repository.comments[0]?.body).toContain('Merging releases nothing')
  })

  it('refuses the base as its checkout, and its comment does not go on telling what was', async () => {
    const shop = await openPlanShop(bundle)
    await shop.step()
    shop.checkout.git('checkout', '--quiet', '--detach', shop.base)
    const run = await shop.step({ sha: shop.base })
    expect(run.exitCode, run.log).toBe(2)
    expect(run.outputs['reason']).toContain('holds nothing of what it changes')
  })
})

describe('the rules of a pull request', () => {
  const loose = 'policy: 1\n'

  it.each([
    { because: 'its policy', file: '.github/release-policy.yml', text: loose },
    { because: 'its plan file', file: '.github/release-plan.yml', text: planFile.replace('minor', 'major') },
  ])('are those of its base: it changes $because', async ({ file, text }) => {
    const own = { message: 'feat: search', files: { 'db/search.sql': 'select 1;\n' } }
    const before = await (await openPlanShop(bundle, { ...with_(policy), '.github/release-plan.yml': planFile }, [own])).step()
    const changing = { ...own, files: { ...own.files, [file]: text } }
    const after = await (await openPlanShop(bundle, { ...with_(policy), '.github/release-plan.yml': planFile }, [changing])).step()
    const asked = ({ data }: typeof after): unknown => data.duties.map((duty) => ({ ...duty, seen: null }))
    expect(asked(after)).toEqual(asked(before))
    expect(after.data.risk.findings).toEqual(before.data.risk.findings)
    expect(after.outputs['verdict']).toBe(before.outputs['verdict'])
    expect(after.result.policy.digest).toBe(before.result.policy.digest)
    expect(after.data.notes).toEqual([{ code: 'plan/rules-changed', message: expect.stringContaining(file) }])
  })

  it('are mended before they hold: mistakes of a changed plan file are told at their lines', async () => {
    const shop = await openPlanShop(bundle, with_(policy), [
      { message: 'feat: search', files: { '.github/release-plan.yml': planFile.replace('2098-12-01', 'soon') } },
    ])
    const run = await shop.step()
    expect([run.exitCode, run.outputs['verdict']], run.log).toEqual([1, 'fail'])
    expect(run.result.reasons[0]).toMatchObject({
      code: expect.stringMatching(/^plan\//),
      at: { file: '.github/release-plan.yml', line: 2 },
    })
  })
})

const risk = (more = ''): string => `risks:
  - { id: R1, kind: technical, risk: The index may be lost, probability: high, impact: high, mitigation: A second index is kept, owner: ada${more} }
`

describe('a release', () => {
  it.each([
    { because: 'the class is declared too low', files: with_(policy), inputs: { type: 'patch' }, code: 'class/too-low' },
    {
      because: 'a high × high risk is not mitigated',
      files: { ...with_(policy.replace('risk:\n', 'risk:\n  register: .github/risks.yml\n')), '.github/risks.yml': risk() },
      inputs: {},
      code: 'risk/unmitigated',
    },
    {
      because: 'the class must have a plan',
      files: with_(policy.replace('verify: 24h', 'verify: 24h, plan: [success-criteria]')),
      inputs: {},
      code: 'plan/missing',
    },
  ])('fails: $because', async ({ files, inputs, code }) => {
    const run = await (await openPlanShop(bundle, files)).step({ inputs, onMain: true })
    expect([run.exitCode, run.outputs['verdict']], run.log).toEqual([1, 'fail'])
    expect(run.result.reasons.map((reason) => reason.code)).toContain(code)
  })

  it('goes on when the risk is mitigated', async () => {
    const files = {
      ...with_(policy.replace('risk:\n', 'risk:\n  register: .github/risks.yml\n')),
      '.github/risks.yml': risk(', status: mitigated, evidence: "https://example.com/run/1"'),
    }
    const run = await (await openPlanShop(bundle, files)).step({ onMain: true, inputs: { facts: 'error-budget-left: 90%' } })
    expect(run.result.reasons.map(({ code }) => code)).not.toContain('risk/unmitigated')
  })

  it('fails for commits after the freeze of its scope, and lists them', async () => {
    const inScope = { message: 'feat: in scope', files: { 'a.js': '1\n' } }
    const frozenAt = (await openPlanShop(bundle, with_(policy), [], [inScope])).head
    const plan = { '.github/release-plan.yml': `${planFile}scope: { frozen_at: ${frozenAt} }\n` }
    const late = [
      { message: 'docs: the plan', files: plan },
      { message: 'feat: late', files: { 'late.js': '1\n' } },
    ]
    const run = await (await openPlanShop(bundle, with_(policy), late, [inScope])).step({ onMain: true })
    expect([run.exitCode, run.outputs['verdict']], run.log).toEqual([1, 'fail'])
    expect(run.result.reasons.map(({ code }) => code)).toContain('scope/late-commit')
    expect(run.data.scope.late.map(({ header, change }) => [header, change])).toEqual([
      ['feat: late', null],
      ['docs: the plan', null],
    ])
  })

  it('lets a late commit in by its pull request, as GitHub knows it, that an approved change names', async () => {
    const inScope = { message: 'feat: in scope', files: { 'a.js': '1\n' } }
    const frozenAt = (await openPlanShop(bundle, with_(policy), [], [inScope])).head
    const change = (by: string): string =>
      `{ id: SC-1, what: Late, reason: A customer waits, requested_by: ada, approved_by: ${by}, approved_on: 2026-11-20, pull_requests: [2] }`
    const run = async (by: string): Promise<readonly (readonly [string, string | null])[]> => {
      const text = `${planFile}scope: { frozen_at: ${frozenAt}, changes: [${change(by)}] }\n`
      const late = [{ message: 'feat: late', files: { 'late.js': '1\n', '.github/release-plan.yml': text } }]
      const shop = await openPlanShop(bundle, with_(policy), late, [inScope])
      addMergedPull(shop.github.world, shop.repository, { title: 'feat: late', author: 'ada', commit: shop.head })
      const { data } = await shop.step({ onMain: true })
      return data.scope.late.map(({ header, change: id }) => [header, id])
    }
    expect(await run('ben')).toEqual([['feat: late', 'SC-1']])
    expect(await run('ada')).toEqual([['feat: late', null]])
  })

  it.each([
    { because: 'the plan file has mistakes', files: { '.github/release-plan.yml': 'plan: 2\n' }, inputs: {}, code: 'plan/invalid' },
    { because: 'the plan file is not there', files: {}, inputs: { 'plan-file': 'none.yml' }, code: 'plan/not-found' },
    { because: 'the day is none', files: {}, inputs: { 'target-date': '2026-02-30' }, code: 'input/not-a-date' },
    { because: 'a fact is none', files: {}, inputs: { facts: 'error-budget: 3' }, code: 'input/not-a-fact' },
    { because: 'a file is no page', files: {}, inputs: { write: 'plan.pdf' }, code: 'input/not-a-page-file' },
    { because: 'nothing tells the day of the milestone', files: {}, inputs: { milestone: 'true' }, code: 'milestone/no-date' },
  ])('cannot be judged: $because', async ({ files, inputs, code }) => {
    const shop = await openPlanShop(bundle, { ...with_(policy), ...files })
    const run = await shop.step({ onMain: true, inputs: inputs as Readonly<Record<string, string>> })
    expect([run.exitCode, run.result.reasons[0]?.code], run.log).toEqual([2, code])
  })

  it('shows where its change request stands', async () => {
    const request = `change_request:
  id: CR-7
  history:
    - { to: raised, by: dev, on: 2026-11-01 }
    - { to: reviewed, by: ana, on: 2026-11-02, evidence: [category] }
`
    const files = { ...with_(policy), '.github/release-plan.yml': planFile + request }
    const run = await (await openPlanShop(bundle, files)).step({ onMain: true })
    expect(run.data.planFile?.changeRequest).toMatchObject({ id: 'CR-7', state: 'reviewed' })
    expect(run.summary).toContain('CR-7 is reviewed: raised by dev')
    const skipping = { ...files, '.github/release-plan.yml': planFile + request.replace('reviewed', 'closed') }
    const illegal = await (await openPlanShop(bundle, skipping)).step({ onMain: true })
    expect(illegal.result.reasons.map(({ code }) => code)).toContain('change-request/illegal-transition')
  })
})

const hostile = [
  '::set-output name=next::9.9.9',
  '::stop-commands::pause',
  '##[error]forged',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '[x](javascript:alert(1)) ![x](https://evil.example/x.png) @acme/everyone #1',
  '| a | b | \u202Egnp </details> -->',
]

describe('hostile texts', () => {
  it('of commits and paths command nothing and are nowhere live', async () => {
    const shop = await openPlanShop(
      bundle,
      with_(policy),
      hostile.map((text, index) => ({
        message: `feat: ${text}`,
        files: { [`db/${index} <img src=x onerror=alert(1)> @acme #1.sql`]: 'x\n' },
      })),
    )
    const run = await shop.step({ inputs: { write: 'plan.html' } })
    expect(run.exitCode, run.log).toBe(0)
    expect(run.commands.filter(({ name }) => name !== 'add-mask')).toEqual([])
    expect(run.outputs['next']).toBe('1.1.0')
    for (const page of [run.summary, shop.repository.comments[0]?.body ?? '']) {
      const { elements, addresses, live } = readRendered(page)
      expect(elements.filter((name) => ['script', 'img', 'iframe', 'svg', 'style'].includes(name))).toEqual([])
      expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([])
      expect(live).toEqual([])
      expect(page).not.toContain('\u202E')
    }
  })
})
