import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { perform, readInputs, commonInputs, type Command } from '@locktender/action-kit'
import { releaseNotes } from '@locktender/commands/release-notes'
import { versionBump } from '@locktender/commands/version-bump'
import { writeFileAtomically } from '@locktender/workspace'
import { showApprovals } from '../demo/approvals.ts'
import { showCanaries } from '../demo/canary.ts'
import { madeUpMonorepo } from '../demo/made-up-monorepo.ts'
import { showOwnGate } from '../demo/own-gate.ts'
import { makeOwnReports } from '../demo/own-reports.ts'
import { showPlan } from '../demo/plan.ts'
import { showReleaseWorkflow } from '../demo/release-workflow.ts'
import { showRollouts } from '../demo/rollout.ts'
import { problemText } from '../problem-text.ts'
import type { Terminal } from '../terminal.ts'
import type { Verb } from '../verb.ts'

export const demo: Verb = {
  name: 'demo',
  summary:
    'Show the whole job: next versions, the commits that decided them and the notes of this repository and of a made-up monorepo; then a workflow that releases, on a GitHub of this machine, a gate on tests, the plan of a pull request and of a frozen day, two people who approve, two canaries, and two releases that are rolled out.',
  operands: '',
  options: [{ name: 'repo', kind: 'text', default: '', description: 'Folder of a clone to show the job on, instead of the two.' }],
  example: 'locktender demo --repo ../shop',
  run: async ({ inputs }, terminal) => {
    const repo = inputs.text('repo')
    if (repo !== undefined) return show(terminal, resolve(terminal.workingDirectory, repo), repo)
    const own = await show(terminal, terminal.workingDirectory, 'This repository')
    const monorepo = await madeUpMonorepo()
    try {
      const other = await show(terminal, monorepo.directory, 'A made-up monorepo of four packages')
      await terminal.write(`\n${terminal.style('bold', 'A release, from push to page')}\n\n`)
      const released = await showReleaseWorkflow(terminal)
      terminal.progress('running the tests of the reader of commits')
      const tested = await makeOwnReports(terminal.workingDirectory)
      await terminal.write(
        `\n${terminal.style('bold', `A gate on the tests${tested === undefined ? '' : ` of ${tested}, run just now`}`)}\n\n`,
      )
      const gated = await showOwnGate(terminal)
      await terminal.write(`\n${terminal.style('bold', 'A plan, and a calendar')}\n\n`)
      const planned = await showPlan(terminal)
      await terminal.write(`\n${terminal.style('bold', 'Two people approve a release, and nothing but it')}\n\n`)
      const approved = await showApprovals(terminal)
      await terminal.write(`\n${terminal.style('bold', 'Two canaries')}\n\n`)
      const judged = await showCanaries(terminal)
      await terminal.write(`\n${terminal.style('bold', 'Two releases, from plan to record')}\n\n`)
      return Math.max(own, other, released, gated, planned, approved, judged, await showRollouts(terminal))
    } finally {
      monorepo.remove()
    }
  },
}

/** Runs version-bump and release-notes on a checkout and tells what they say; the exit code is 2 when one of them could not decide. */
async function show(terminal: Terminal, directory: string, title: string): Promise<number> {
  await terminal.write(`\n${terminal.style('bold', title)}\n\n`)
  const version = await call(terminal, versionBump, directory, 'What is the next version, and why?')
  if (version === undefined) return 2
  const notes = await call(terminal, releaseNotes, directory, 'What changed?')
  if (notes === undefined) return 2
  const folder = join(tmpdir(), 'locktender-demo')
  const name = `${title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}.md`
  await mkdir(folder, { recursive: true })
  await writeFileAtomically(folder, name, `${notes}\n`)
  await terminal.write(`${terminal.style('dim', `The notes are in ${join(folder, name)}`)}\n`)
  return 0
}

async function call(terminal: Terminal, command: Command, directory: string, question: string): Promise<string | undefined> {
  await terminal.write(`${terminal.style('bold', question)}  ${terminal.style('dim', `locktender ${command.name}`)}\n`)
  const inputs = readInputs(
    [...command.inputs, ...commonInputs.map((input) => ({ ...input, default: input.name === 'github-token' ? '' : input.default }))],
    () => undefined,
  )
  const { outcome, problem } = await perform(command, {
    inputs,
    directory,
    workingDirectory: directory,
    now: terminal.now(),
    environment: withoutRun(terminal.environment),
    progress: (text) => terminal.progress(text),
  })
  terminal.progress('')
  if (problem !== undefined) terminal.complain(problemText(problem, terminal))
  if (outcome !== undefined) await terminal.write(`${indented(outcome.text)}\n\n`)
  return outcome?.text
}

// The demo is about the folder it is shown, even inside a job of another repository.
function withoutRun(environment: Terminal['environment']): Terminal['environment'] {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('GITHUB_')))
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n')
