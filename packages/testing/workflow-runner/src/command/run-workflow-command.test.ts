import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { oneJob, scratchRunner, workflowPath } from '../scratch-runner.ts'
import { runWorkflowCommand } from './run-workflow-command.ts'

/** What the command prints and returns for a workflow text. */
async function command(text: string, ...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const { directory } = scratchRunner({ [workflowPath]: text })
  writeFileSync(join(directory, 'event.json'), '{"marker":"from a file"}')
  let out = ''
  let err = ''
  const io = {
    cwd: directory,
    env: { KEY: 'hunter2hunter2' },
    stdout: (more: string) => void (out += more),
    stderr: (more: string) => void (err += more),
  }
  const code = await runWorkflowCommand([workflowPath, ...argv], io)
  return { code, out: out.replaceAll(/\([0-9a-f]{7}\)/g, '(sha)'), err }
}

it('prints jobs and steps, with the logs of failed steps only', async () => {
  const { code, out } = await command(
    `name: CI\n${oneJob('      - { name: good, run: echo quiet }\n      - { name: bad, run: "echo \\"::error::it broke\\"; exit 3" }\n')}`,
  )
  expect(code).toBe(1)
  expect(out.split('\n')).toEqual([
    '✗ CI #1, push on refs/heads/main (sha): failure',
    '  ✗ a: failure',
    '    ✓ good',
    '    ✗ bad',
    '      │ #[group]Run echo "::error::it broke"; exit 3',
    '      │ echo "::error::it broke"; exit 3',
    '      │ shell: bash -e {0}',
    '      │ #[endgroup]',
    '      │ #[error]it broke',
    '      │ #[error]Process completed with exit code 3.',
    '',
  ])
})

it('takes inputs, secrets from the environment, variables and a payload', async () => {
  const text =
    'on: { workflow_dispatch: { inputs: { who: { required: true } } } }\njobs:\n  a: { runs-on: x, steps: [{ run: \'echo "${{ inputs.who }} ${{ secrets.KEY }} ${{ vars.V }} ${{ github.event.marker }}"\' }] }\n'
  const { code, out } = await command(
    text,
    '--event',
    'workflow_dispatch',
    '--input',
    'who=me=you',
    '--secret',
    'KEY',
    '--var',
    'V=v',
    '--payload',
    'event.json',
    '--log',
  )
  expect(code).toBe(0)
  expect(out).toContain('│ me=you *** v from a file')
})

it('prints the result as JSON', async () => {
  const { code, out } = await command(oneJob('      - run: "true"\n'), '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ conclusion: 'success', jobs: [{ id: 'a', steps: [{ conclusion: 'success' }] }] })
})

it('does not call it a success when the event starts nothing', async () => {
  const { code, out } = await command(oneJob('      - run: "true"\n'), '--event', 'release')
  expect([code, out]).toEqual([
    1,
    '- .github/workflows/test.yml #1, release on refs/heads/main (sha): not started: on: does not list release\n',
  ])
})

it.each([
  { because: 'a broken file', text: 'on: push\njobs:\n  a: { runs-on: x, stepz: [] }\n', argv: [], err: '.github/workflows/test.yml:3:' },
  { because: 'what is not supported', text: oneJob('      - run: ls\n', '    container: x\n'), argv: [], err: 'container: in job' },
  { because: 'an option that does not exist', text: '', argv: ['--nope'], err: 'Usage: locktender run' },
  { because: 'half an option', text: '', argv: ['--input', 'x'], err: '--input needs NAME=VALUE' },
  { because: 'a payload that is not there', text: '', argv: ['--payload', 'none.json'], err: 'none.json' },
])('exits with 2 for $because', async ({ text, argv, err }) => {
  const result = await command(text, ...argv)
  expect(result.code).toBe(2)
  expect(result.err).toContain(err)
})

it('prints nothing that an outer run would take for a command', async () => {
  const { out } = await command(oneJob('      - run: printf "##[warning]x\\n::stop-commands::t\\n::warning::y\\n\\033[31m"; exit 1\n'))
  expect(out).not.toMatch(/##\[|^\s*::/m)
  expect(out).not.toContain('\u001B')
})
