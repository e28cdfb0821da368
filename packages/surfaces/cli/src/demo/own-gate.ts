import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { commonInputs, perform, readInputs } from '@locktender/action-kit'
import { qualityGate } from '@locktender/commands/quality-gate'
import { problemText } from '../problem-text.ts'
import type { Terminal } from '../terminal.ts'

const howTo =
  'vitest run --reporter=default --reporter=junit --outputFile.junit=reports/junit.xml --coverage --coverage.reporter=json-summary --coverage.reportsDirectory=reports/coverage'

/** Reports that a run of this repository's own tests leaves, each with what is asked of it. */
const wanted: readonly (readonly [file: string, require: string])[] = [
  ['reports/junit.xml', 'tests.failed == 0 and ran >= 1'],
  ['reports/coverage/coverage-summary.json', 'coverage.lines >= 80%'],
]

/**
 * Gates the checkout in the working directory on its own test report and coverage, where a run has left them under `reports/`; else
 * tells how to make them. Resolves to 0 whatever is decided (reports that are older than the commit are a truthful NO-GO), or to 2 when
 * nothing could be decided.
 */
export async function showOwnGate(terminal: Terminal): Promise<number> {
  const { workingDirectory } = terminal
  await terminal.write(
    `${terminal.style('bold', 'Is the evidence there, true and good enough?')}  ${terminal.style('dim', 'locktender quality-gate')}\n`,
  )
  const found = wanted.filter(([file]) => existsSync(join(workingDirectory, file)))
  const missing = wanted.filter((each) => !found.includes(each)).map(([file]) => file)
  if (missing.length > 0)
    await terminal.write(`  ${terminal.style('dim', `${missing.join(' and ')} not there; make it with\n  ${howTo}`)}\n`)
  if (found.length === 0) return 0
  const given: Readonly<Record<string, string>> = {
    require: found.map(([, require]) => require).join('\n'),
    reports: found.map(([file]) => file).join(','),
    'github-token': '',
  }
  const usual = commonInputs.map((input) => (input.name === 'github-token' ? { ...input, default: '' } : input))
  const { outcome, problem } = await perform(qualityGate, {
    inputs: readInputs([...qualityGate.inputs, ...usual], (name) => given[name]),
    directory: workingDirectory,
    workingDirectory,
    now: terminal.now(),
    // The demo is about the folder it is shown, even inside a job of another repository.
    environment: Object.fromEntries(Object.entries(terminal.environment).filter(([name]) => !name.startsWith('GITHUB_'))),
    progress: (text) => terminal.progress(text),
  })
  terminal.progress('')
  if (problem !== undefined) terminal.complain(problemText(problem, terminal))
  if (outcome !== undefined) await terminal.write(`${outcome.text.replaceAll(/^/gm, '  ')}\n\n`)
  return problem === undefined ? 0 : 2
}
