import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commonInputs, perform, readInputs, type Command, type Performed } from '@locktender/action-kit'
import { releaseCalendar } from '@locktender/commands/release-calendar'
import { releasePlan } from '@locktender/commands/release-plan'
import type { TemporaryRepository } from '@locktender/git/testing'
import { problemText } from '../problem-text.ts'
import type { Terminal } from '../terminal.ts'
import { plannedShop } from './planned-shop.ts'

const freezeDay = '2026-12-22T10:00:00Z'
const days = ['2026-12-17T10:00:00Z', freezeDay, '2027-01-05T10:00:00Z']

/**
 * Previews a made-up pull request, asks the calendar on a day of its freeze, and plans the same release on three days. Resolves to 0 whatever
 * is decided, or to 2 when nothing could be decided.
 */
export async function showPlan(terminal: Terminal): Promise<number> {
  using shop = await plannedShop()
  const preview = await previewed(terminal, shop)
  await tell(terminal, 'A pull request: what would merging it release, and what must it pass?', 'release-plan', preview)
  const refused = await at(terminal, shop, releaseCalendar, freezeDay)
  await tell(terminal, 'A day of the freeze: may a minor release go?', 'release-calendar --at 2026-12-22T10:00:00Z', refused)
  await terminal.write(
    `${terminal.style('bold', 'The same release on three days')}  ${terminal.style('dim', 'locktender release-plan --at …')}\n`,
  )
  const planned = await Promise.all(days.map((day) => at(terminal, shop, releasePlan, day)))
  for (const [index, { result }] of planned.entries())
    await terminal.write(`  ${days[index]?.slice(0, 10)}  ${result.verdict.padEnd(8)}${result.reasons[0]?.message ?? ''}\n`)
  await terminal.write('\n')
  return [preview, refused, ...planned].every(({ problem }) => problem === undefined) ? 0 : 2
}

/** The branch as a run of its pull request sees it, without a GitHub that the comment could go to. */
async function previewed(terminal: Terminal, shop: TemporaryRepository): Promise<Performed> {
  const folder = mkdtempSync(join(tmpdir(), 'locktender-demo-'))
  try {
    const [, base = '', head = ''] = shop.shas
    const event = join(folder, 'event.json')
    const pull = { number: 7, user: { login: 'ada' }, base: { sha: base, ref: 'main' }, head: { sha: head } }
    writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' }, pull_request: pull }))
    const job = {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_BASE_REF: 'main',
      GITHUB_SHA: head,
      GITHUB_EVENT_PATH: event,
    }
    return await run(terminal, shop, releasePlan, { comment: 'false' }, new Date('2026-12-14T10:00:00Z'), job)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const at = (terminal: Terminal, shop: TemporaryRepository, command: Command, instant: string): Promise<Performed> =>
  run(terminal, shop, command, command === releaseCalendar ? { type: 'minor' } : {}, new Date(instant), {})

async function run(
  terminal: Terminal,
  { directory }: TemporaryRepository,
  command: Command,
  given: Readonly<Record<string, string>>,
  now: Date,
  job: Readonly<Record<string, string>>,
): Promise<Performed> {
  const usual = commonInputs.map((input) => (input.name === 'github-token' ? { ...input, default: '' } : input))
  const performed = await perform(command, {
    inputs: readInputs([...command.inputs, ...usual], (name) => given[name]),
    directory,
    workingDirectory: directory,
    now,
    // The demo is about what it has made up, even inside a job of another repository.
    environment: { ...Object.fromEntries(Object.entries(terminal.environment).filter(([name]) => !name.startsWith('GITHUB_'))), ...job },
    progress: (text) => terminal.progress(text),
  })
  terminal.progress('')
  return performed
}

async function tell(terminal: Terminal, question: string, words: string, { outcome, problem }: Performed): Promise<void> {
  await terminal.write(`${terminal.style('bold', question)}  ${terminal.style('dim', `locktender ${words}`)}\n`)
  if (problem !== undefined) terminal.complain(problemText(problem, terminal))
  if (outcome !== undefined) await terminal.write(`${outcome.text.replaceAll(/^(?=.)/gm, '  ')}\n\n`)
}
