import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { fullRights, openDoctorShop, type DoctorShop } from './doctor-shop.ts'

const open: DoctorShop[] = []
afterEach(async () => {
  for (const shop of open.splice(0)) {
    shop.github.ledger.assertClean()
    await shop.close()
  }
})
async function opened(...args: Parameters<typeof openDoctorShop>): Promise<DoctorShop> {
  const shop = await openDoctorShop(...args)
  open.push(shop)
  return shop
}

describe('doctor', () => {
  it('finds nothing but what it cannot see of a repository that is as its policy takes it for', async () => {
    const shop = await opened()
    const { result, data, outcome } = await shop.run(shop.appToken())
    // GitHub does not tell this API whether administrators may skip an environment.
    expect(data.findings.map(({ code }) => code)).toEqual(['environment/admin-bypass'])
    expect(data).toMatchObject({ defaultBranch: 'main', degraded: [], counts: { drift: 0, unknown: 0, advice: 1 } })
    expect(data.rights).toEqual(
      Object.fromEntries(Object.entries({ ...fullRights, administration: 'read' }).filter(([name]) => name !== 'metadata')),
    )
    expect(result).toMatchObject({ verdict: 'warn', action: 'doctor', subject: { repository: 'acme/shop' } })
    expect(result.policy.path).toBe('.github/release-policy.yml')
    expect(outcome?.outputs).toEqual({ drift: '0', unread: '0', degraded: '[]' })
  })

  it.each<{ because: string; drift: (shop: DoctorShop) => Promise<void> | void; finding: object }>([
    {
      because: 'the environment is called otherwise',
      drift: async ({ repository, set }) => {
        repository.environments.splice(0)
        await set('PUT', '/environments/prodution', {})
      },
      finding: {
        code: 'environment/missing',
        setting: 'Settings › Environments',
        message: expect.stringContaining('there is one called "prodution"'),
        mend: 'Create it with its protection, or mend the name in the policy.',
        rule: 'environments.production',
      },
    },
    {
      because: 'the environment asks somebody else',
      drift: ({ github, repository }) => {
        const [environment] = repository.environments
        if (environment !== undefined) environment.reviewers = [{ type: 'User', id: github.world.account('ada')?.id ?? 0 }]
      },
      finding: {
        code: 'environment/reviewers',
        setting: 'Settings › Environments › production',
        mend: 'Add one of its teams to the reviewers.',
      },
    },
    {
      because: 'tags are no longer protected',
      drift: ({ repository }) => void repository.rulesets.splice(1),
      finding: { code: 'settings/tag-unprotected', setting: 'Settings › Rules › Rulesets', rule: 'versioning.tag' },
    },
    {
      because: 'a ruleset is only evaluated',
      drift: ({ repository }) => {
        const [ruleset] = repository.rulesets
        if (ruleset !== undefined) ruleset.enforcement = 'evaluate'
      },
      finding: { code: 'settings/branch-unprotected', mend: 'Set its enforcement to active.' },
    },
    {
      because: 'somebody has bypassed a rule',
      drift: ({ github, repository }) => {
        const [ruleset] = repository.rulesets
        const actor = github.world.account('ada') ?? null
        if (ruleset === undefined) return
        repository.ruleSuites.push({
          id: 1,
          actor,
          ref: 'refs/heads/main',
          before: 'a'.repeat(40),
          after: 'b'.repeat(40),
          pushedAt: github.clock.now(),
          result: 'bypass' as const,
          rules: [{ ruleset, type: 'pull_request', passed: false, details: null }],
        })
      },
      finding: {
        code: 'settings/rule-bypassed',
        setting: 'Settings › Rules › Insights',
        message: expect.stringContaining('ada bypassed the ruleset "main" on refs/heads/main'),
      },
    },
    {
      because: 'workflows may write everything',
      drift: ({ repository }) => void (repository.settings.defaultWorkflowPermissions = 'write'),
      finding: { code: 'settings/token-writes', setting: 'Settings › Actions › General › Workflow permissions' },
    },
    {
      because: 'the record’s branch may be rewritten',
      drift: async ({ set, checkout }) => set('POST', '/git/refs', { ref: 'refs/heads/release-records', sha: checkout.shas.at(-1) }),
      finding: { code: 'settings/record-unprotected', rule: 'record.ref' },
    },
  ])('names the setting to change when $because', async ({ drift, finding }) => {
    const shop = await opened()
    await drift(shop)
    const { result, data, outcome } = await shop.run(shop.appToken())
    expect(result.verdict).toBe('fail')
    expect(data.findings[0]).toMatchObject({ kind: 'drift', ...finding })
    expect(data.counts.drift).toBe(1)
    expect(result.reasons[0]?.message).toContain(data.findings[0]?.mend)
    expect(outcome?.text).toContain(data.findings[0]?.setting)
    expect(outcome?.summary).toContain('1 setting has drifted')
  })

  it('names the line of CODEOWNERS that GitHub skips', async () => {
    const shop = await opened({ owners: '* @ada\n/.github/ @acme/nobody\n' })
    const { data } = await shop.run(shop.appToken())
    expect(data.findings[0]).toMatchObject({
      code: 'settings/codeowners-error',
      setting: '.github/CODEOWNERS:2',
      message: expect.stringContaining('@acme/nobody'),
      mend: 'Mend the line.',
    })
  })

  it('tells a job what it cannot see, and what to grant', async () => {
    const shop = await opened()
    const token = shop.github.seed.actionsToken('acme/shop', { contents: 'read', actions: 'read' })
    const { result, data } = await shop.run(token)
    expect(result.verdict).toBe('unknown')
    expect(data.findings.filter(({ kind }) => kind === 'unknown').map(({ code }) => code)).toEqual([
      'settings/bypass-list-unread',
      'settings/bypass-list-unread',
      'settings/immutable-releases-unread',
      'settings/bypass-history-unread',
      'settings/workflow-token-unread',
    ])
    expect(data.degraded.map(({ feature }) => feature)).toEqual(
      expect.arrayContaining(['roles that are teams', 'check runs with annotations', 'tags, releases and the release record']),
    )
    expect(data.degraded.find(({ feature }) => feature === 'roles that are teams')?.grant).toContain('Members: read')
  })

  it('ends with an answer when a private repository shows a job next to nothing', async () => {
    const shop = await opened({ isPrivate: true })
    const { result, data } = await shop.run(shop.github.seed.actionsToken('acme/shop', { contents: 'read' }))
    expect(result.verdict).toBe('unknown')
    expect(data.findings.map(({ code }) => code)).toContain('settings/environments-unread')
    expect(data.degraded.map(({ feature }) => feature)).toContain('the check of environments and of who approved a run')
  })

  it('is useful without a policy: the branch and the tags of every repository must be guarded', async () => {
    const shop = await opened({ policy: 'policy: 1\n' })
    shop.repository.rulesets.splice(0)
    const { data } = await shop.run(shop.appToken())
    expect(data.findings.filter(({ kind }) => kind === 'drift').map(({ code }) => code)).toEqual([
      'settings/branch-unprotected',
      'settings/tag-unprotected',
    ])
  })

  it.each(['repos/get-all-environments', 'repos/get-repo-rulesets', 'repos/get-repo-rule-suites', 'repos/codeowners-errors'])(
    'takes a failing %s for not known, never for sound',
    async (operationId) => {
      const shop = await opened()
      shop.github.faults.add({ kind: 'status', status: 422 }, { operationId })
      const { result, data } = await shop.run(shop.appToken())
      expect(result.verdict).toBe('unknown')
      expect(data.counts.unknown).toBeGreaterThanOrEqual(1)
    },
  )

  it('leaves no trace on the server, and writes its page only when it is no dry run', async () => {
    const shop = await opened()
    const page = join(shop.checkout.directory, 'out/doctor.html')
    const before = shop.github.world.occurrences.log.length
    const dry = await shop.run(shop.appToken(), { write: 'out/doctor.html', 'dry-run': 'true' })
    expect(existsSync(page)).toBe(false)
    expect(dry.data.degraded.map(({ feature }) => feature)).toContain('check runs with annotations')
    await shop.run(shop.appToken(), { write: 'out/doctor.html' })
    expect(readFileSync(page, 'utf8')).toContain('Settings of acme/shop')
    expect(shop.github.world.occurrences.log).toHaveLength(before)
    expect(shop.repository.issues).toEqual([])
  })

  it.each([
    { because: 'there is no token', inputs: { 'github-token': '' }, code: 'input/no-token' },
    { because: 'the token is wrong', inputs: { 'github-token': 'ghs_nobody' }, code: 'github/unauthorised' },
    { because: 'the page has another ending', inputs: { write: 'doctor.pdf' }, code: 'input/not-a-page' },
  ])('cannot decide when $because', async ({ inputs, code }) => {
    const shop = await opened()
    const { result, problem } = await shop.run(shop.appToken(), inputs as Readonly<Record<string, string>>)
    expect(problem?.code).toBe(code)
    expect(result.verdict).toBe('unknown')
  })
})
