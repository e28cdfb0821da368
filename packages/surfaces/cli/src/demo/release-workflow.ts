import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Terminal } from '../terminal.ts'
import { suiteFolder } from './suite-folder.ts'

const workflow = '.github/workflows/release.yml'

/**
 * Runs the workflow of docs/examples that releases every push, on a fake GitHub, and shows the release and the calls it took; then the
 * same once more, with nothing left to do. Resolves to 0, or 1 when a run did not end as it should.
 */
export async function showReleaseWorkflow(terminal: Terminal): Promise<number> {
  const [{ createRepository }, { startFakeGithub }, { startActions }] = await Promise.all([
    import('@locktender/git/testing'),
    import('@locktender/fake-github'),
    import('@locktender/fake-github/actions'),
  ])
  terminal.progress('bundling the actions')
  const suite = suiteFolder()
  const fake = await startFakeGithub()
  const author = { author: { name: 'Ada', email: 'ada@example.com' } }
  using shop = createRepository({
    commits: [
      {
        message: 'feat: open the shop',
        ...author,
        tag: 'v1.0.0',
        files: {
          'package.json': '{ "name": "shop", "version": "1.0.0" }\n',
          [workflow]: readFileSync(join(suite.examples, 'push-to-release.yml'), 'utf8'),
        },
      },
      { message: 'feat(cart): take coupons (#7)', ...author, files: { 'cart.js': 'coupons\n' } },
      { message: 'fix(cart): <img src=x onerror=alert(1)> count once, closes #5 (#8)', ...author, files: { 'cart.js': 'once\n' } },
    ],
  })
  fake.seed.user('ada')
  fake.seed.organization('harbour', { ada: 'admin' })
  const repository = await fake.seed.repository('harbour/shop', { from: shop.directory })
  const actions = startActions(fake, 'harbour/shop', { actionsTable: { 'locktender/locktender': { directory: suite.directory } } })
  try {
    for (const title of ['A push to main runs docs/examples/push-to-release.yml', 'The same run again, with nothing left to do']) {
      terminal.progress('running the workflow')
      const before = fake.ledger.entries.length
      const { conclusion, jobs } = await actions.run(workflow, { event: 'push', ref: 'main', actor: 'ada' })
      terminal.progress('')
      const steps = jobs.flatMap((job) => job.steps)
      await terminal.write(`${terminal.style('bold', title)}  ${terminal.style('dim', 'on a GitHub of this machine')}\n`)
      for (const { name, conclusion: end } of steps.filter(({ stage }) => stage === 'main')) await terminal.write(`  ${end}  ${name}\n`)
      const calls = fake.ledger.entries.slice(before).map(({ operationId, status }) => `${operationId} ${status}`)
      if (conclusion !== 'success') {
        await terminal.write(`${steps.map(({ log }) => log).join('\n')}\n`)
        return 1
      }
      await terminal.write(`\n  ${calls.length} calls: ${calls.join(', ')}\n\n`)
    }
    actions.assertSound()
    fake.ledger.assertClean()
    for (const release of repository.releases) await terminal.write(`${releasePage(release, terminal)}\n`)
    return 0
  } finally {
    await actions.close()
    await fake.close()
    suite.remove()
  }
}

interface Release {
  readonly tagName: string
  readonly name: string | null
  readonly body: string | null
  readonly draft: boolean
  readonly prerelease: boolean
  readonly author: { readonly login: string }
  readonly assets: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

function releasePage({ tagName, name, body, draft, prerelease, author, assets }: Release, terminal: Terminal): string {
  const badge = draft ? 'Draft' : prerelease ? 'Pre-release' : 'Latest'
  const files = assets.map((asset) => `  ${asset.name} (${asset.bytes.length} bytes)`)
  const text = (body ?? '').split('\n').map((line) => (line === '' ? '' : `  │ ${line}`))
  return [
    terminal.style('bold', `Release ${name ?? tagName}  [${badge}]`),
    `  tag ${tagName}, released by ${author.login}`,
    ...text,
    ...files,
  ].join('\n')
}
