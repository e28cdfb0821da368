import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCli } from '../run-cli.ts'
import { sampleTerminal } from '../sample-terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'locktender-evidence-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const junit =
  '<testsuites tests="3"><testsuite name="s"><testcase name="a"/><testcase name="b"><failure/></testcase></testsuite></testsuites>'
const secret = 'ghp_0123456789abcdefghijABCDEFGHIJ012345'
writeFileSync(join(folder, 'junit.xml'), junit)
writeFileSync(join(folder, 'cut.xml'), junit.slice(0, 60))
writeFileSync(join(folder, 'empty.xml'), '')
writeFileSync(join(folder, 'null.json'), 'null\n')
writeFileSync(
  join(folder, 'loud.xml'),
  `<testsuite><testcase name="a\u202E ${secret}"><failure message="token ${secret}"/></testcase></testsuite>`,
)
symlinkSync('/etc/passwd', join(folder, 'link.xml'))

async function evidence(words: readonly string[], environment = {}): Promise<{ exitCode: number; output: string; complaints: string }> {
  const terminal = sampleTerminal(folder, '', environment)
  const exitCode = await runCli(['evidence', ...words], terminal)
  return { exitCode, output: terminal.output(), complaints: terminal.complaints() }
}

describe('locktender evidence', () => {
  it('prints one object a line in the order of its arguments', async () => {
    const { exitCode, output } = await evidence(['junit.xml', join(folder, 'cut.xml'), '--json'])
    expect(exitCode).toBe(1)
    const lines = output.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        file: 'junit.xml',
        format: 'junit',
        sha256: createHash('sha256').update(junit).digest('hex'),
        verdict: 'ok',
        measurements: expect.objectContaining({ 'tests.total': 2, 'tests.failed': 1, 'declared.root.tests': 3 }),
        findings: [expect.objectContaining({ code: 'evidence/declared-differs', name: 'tests.total', declared: 3, counted: 2 })],
      },
      expect.objectContaining({ file: join(folder, 'cut.xml'), verdict: 'unknown', reason: 'evidence/truncated', measurements: {} }),
    ])
    expect(Object.keys(JSON.parse(lines[0] ?? '') as object)).toEqual(['file', 'format', 'sha256', 'verdict', 'measurements', 'findings'])
  })

  it.each([
    { file: 'none.xml', reason: 'evidence/unreadable', because: 'it is not there' },
    { file: 'link.xml', reason: 'evidence/unreadable', because: 'it is a link' },
    { file: '.', reason: 'evidence/unreadable', because: 'it is a folder' },
    { file: '/dev/zero', reason: 'evidence/unreadable', because: 'it is a device' },
    { file: 'empty.xml', reason: 'evidence/empty', because: 'it is empty' },
    { file: 'null.json', reason: 'evidence/ambiguous', because: 'several tools write it' },
  ])('does not use $file, because $because', async ({ file, reason }) => {
    const { exitCode, output } = await evidence([file, '--json'])
    expect({ exitCode, line: JSON.parse(output) as unknown }).toMatchObject({ exitCode: 1, line: { file, reason, measurements: {} } })
  })

  it('goes by a format that is named', async () => {
    expect(JSON.parse((await evidence(['null.json', '--json', '--format', 'gitleaks'])).output)).toMatchObject({
      format: 'gitleaks',
      verdict: 'ok',
      measurements: { 'secrets.gitleaks.total': 0 },
    })
    expect(await evidence(['junit.xml', '--format', 'junt'])).toMatchObject({
      exitCode: 2,
      complaints: expect.stringContaining('evidence/unknown-format'),
    })
  })

  it('leaves files outside of the workspace of a job alone', async () => {
    const job = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: join(folder, 'checkout') }
    expect(JSON.parse((await evidence(['junit.xml', '--json'], job)).output)).toMatchObject({ reason: 'evidence/unreadable' })
    expect((await evidence(['junit.xml'], { ...job, GITHUB_WORKSPACE: folder })).exitCode).toBe(0)
  })

  it('shows a person what was measured, no secret and no control character', async () => {
    for (const words of [['loud.xml'], ['loud.xml', '--json']]) {
      const { output } = await evidence(words)
      expect(output).toContain('tests.failed')
      expect(output).not.toContain(secret)
      expect(output).not.toContain('\u202E')
    }
  })

  it('asks for a file', async () => {
    expect(await evidence([])).toMatchObject({ exitCode: 2, complaints: expect.stringContaining('input/no-report') })
  })
})
