import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { judgeFindings, type Finding } from './workflows/actionlint-messages.ts'
import { findTool, reportMissing } from './workflows/find-tool.ts'

/** Has zizmor (its strictest persona) and actionlint read every workflow, action and example. A tool that is not there is skipped, but not in CI. */
const cwd = join(import.meta.dirname, '..')
const workflows = globSync(['.github/workflows/*.yml', 'docs/examples/*.yml'], { cwd }).toSorted()
const actions = globSync(['action.yml', 'actions/*/action.yml', 'test/second-opinion/stand-ins/*/action.yml'], { cwd }).toSorted()

for (const [name, check] of [
  ['zizmor', zizmor],
  ['actionlint', actionlint],
] as const) {
  const tool = findTool(name)
  if (tool === null) reportMissing(name)
  else {
    const isFine = check(tool)
    console.log(
      `${isFine ? 'ok  ' : 'FAIL'} ${name}: ${workflows.length} workflows${name === 'zizmor' ? `, ${actions.length} actions` : ''}`,
    )
    if (!isFine) process.exitCode = 1
  }
}

function zizmor(tool: string): boolean {
  const how = ['--offline', '--persona=auditor', '--strict-collection', '--no-progress', '--quiet', '--config=.github/zizmor.yml']
  const { status } = spawnSync(tool, [...how, '--', ...workflows, ...actions], { cwd, stdio: ['ignore', 'inherit', 'inherit'] })
  return status === 0
}

function actionlint(tool: string): boolean {
  // Without the linters that it would start if this machine happens to have them.
  const how = ['-format', '{{json .}}', '-shellcheck=', '-pyflakes=', '-no-color', '--', ...workflows]
  const { status, stdout, stderr } = spawnSync(tool, how, { cwd, encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new Error(`actionlint ended with ${status}: ${stderr}`)
  const { wrong, unused } = judgeFindings(JSON.parse(stdout) as readonly Finding[])
  for (const { filepath, line, message } of wrong) console.log(`${filepath}:${line}: ${message}`)
  for (const { file, message } of unused) console.log(`${file}: actionlint does not say this any more, delete the entry: ${message}`)
  return wrong.length + unused.length === 0
}
