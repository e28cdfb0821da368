import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Terminal } from '../terminal.ts'
import { suiteFolder } from './suite-folder.ts'

const workflow = '.github/workflows/release.yml'
const policy = `roles: { release-manager: [ben, ada], product-owner: [cleo] }
types: { minor: { approve: { release-manager: 1, product-owner: 1 } } }
rollback: { when: { error-rate: "> 1% for 5m" }, within: 10m }
`
const tests = 'mkdir -p reports\necho \'<testsuite><testcase name="pay"/></testsuite>\' > reports/junit.xml\n'

/**
 * Asks for two approvals in an issue of a fake GitHub, gives them as two people, and deploys; then shows what a commit does that is pushed
 * after the approval, and what the author's own approval is worth. Resolves to 0, or 1 when anything but the first was deployed.
 */
export async function showApprovals(terminal: Terminal): Promise<number> {
  const { createRepository } = await import('@locktender/git/testing')
  terminal.progress('bundling the actions')
  const suite = suiteFolder()
  const files = {
    [workflow]: readFileSync(join(suite.examples, 'approval-private-repository.yml'), 'utf8'),
    '.github/release-policy.yml': policy,
    'test.sh': tests,
  }
  using shop = createRepository({ commits: [{ message: 'feat: open the shop', author: { name: 'Ada', email: 'ada@example.com' }, files }] })
  const stage = await openStage(shop.directory, suite.directory, terminal)
  try {
    return await play(stage)
  } finally {
    terminal.progress('')
    await stage.actions.close()
    await stage.fake.close()
    suite.remove()
  }
}

type Stage = Awaited<ReturnType<typeof openStage>>

/** The fake GitHub with the shop on it. */
async function openStage(shop: string, suite: string, terminal: Terminal) {
  const [{ startFakeGithub }, { startActions }] = await Promise.all([
    import('@locktender/fake-github'),
    import('@locktender/fake-github/actions'),
  ])
  const fake = await startFakeGithub()
  fake.seed.user('ada', { email: 'ada@example.com' })
  for (const login of ['ben', 'cleo']) fake.seed.user(login)
  fake.seed.organization('harbour', { ada: 'admin' })
  const repository = await fake.seed.repository('harbour/shop', { from: shop })
  for (const login of ['ben', 'cleo']) repository.collaborators.set(login, 'write')
  const actions = startActions(fake, 'harbour/shop', { actionsTable: { 'locktender/locktender': { directory: suite } } })
  return { fake, repository, actions, terminal }
}

async function play(stage: Stage): Promise<number> {
  const { fake, actions, terminal } = stage
  await tell(stage, 'Ada pushes, and people are asked', async () => {
    await actions.run(workflow, { event: 'push', ref: 'main', actor: 'ada' })
  })
  const first = digestIn(stage, 1)
  await tell(stage, 'Ben says yes', () => say(stage, 'ben', 1, `/approve release-manager ${first}`))
  await tell(stage, 'Cleo says yes', () => say(stage, 'cleo', 1, `/approve product-owner ${first}`))
  const went = deployments(stage)
  await tell(stage, 'Ada pushes one commit more, and it is asked about anew', async () => {
    const content = Buffer.from('more\n').toString('base64')
    await ask(stage, 'ada', 'PUT', '/contents/more.txt', { message: 'feat: sell more', content, branch: 'main' })
  })
  await tell(stage, 'Ben repeats his yes to what was there before', () => say(stage, 'ben', 2, `/approve release-manager ${first}`))
  await tell(stage, 'Ada approves her own change', () => say(stage, 'ada', 2, `/approve release-manager ${digestIn(stage, 2)}`))
  actions.assertSound()
  fake.ledger.assertClean()
  const isRight = went === 1 && deployments(stage) === 1
  await terminal.write(
    `${isRight ? 'One release was deployed: the one that two people approved.' : 'This is not what should have happened.'}\n\n`,
  )
  return isRight ? 0 : 1
}

/** Does something, waits for the runs that it starts, and shows what was written into issues and how the last run ended. */
async function tell({ terminal, actions, repository }: Stage, title: string, act: () => Promise<void>): Promise<void> {
  const before = repository.comments.length
  terminal.progress('running the workflow')
  await act()
  await actions.settled()
  terminal.progress('')
  await terminal.write(`${terminal.style('bold', title)}  ${terminal.style('dim', 'on a GitHub of this machine')}\n`)
  for (const { author, body, issue } of repository.comments.slice(before)) {
    const shown = body.replace(/^<!-- [^\n]* -->\n/, '').replaceAll(/^/gm, '  │ ')
    await terminal.write(`  ${author.login} in #${issue}\n${shown}\n`)
  }
  const jobs = actions.results.at(-1)?.jobs ?? []
  await terminal.write(`  ${jobs.map(({ name, conclusion }) => `${name} ${conclusion}`).join(', ')}\n\n`)
}

const say = (stage: Stage, login: string, issue: number, body: string): Promise<void> =>
  ask(stage, login, 'POST', `/issues/${issue}/comments`, { body })

async function ask({ fake }: Stage, login: string, method: string, path: string, body: object): Promise<void> {
  fake.clock.advance(60_000)
  const headers = { authorization: `Bearer ${fake.seed.personToken(login)}` }
  const { ok, status } = await fetch(`${fake.apiUrl}/repos/harbour/shop${path}`, { method, headers, body: JSON.stringify(body) })
  if (!ok) throw new Error(`${method} ${path} answered ${status}`)
}

function digestIn({ repository }: Stage, issue: number): string {
  const text = repository.comments.filter((each) => each.issue === issue).map(({ body }) => body)
  return /release digest \| `([0-9a-f]{8})/.exec(text.join('\n'))?.[1] ?? ''
}

const deployments = ({ actions }: Stage): number =>
  actions.results.filter(({ jobs }) => jobs.some(({ name, conclusion }) => name === 'deploy' && conclusion === 'success')).length
