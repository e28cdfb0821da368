import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import validateReleaseNotes from '@locktender/contracts/validators/release-notes'
import validateResult from '@locktender/contracts/validators/result'
import validateVersionBump from '@locktender/contracts/validators/version-bump'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'
import { sampleTerminal } from './sample-terminal.ts'
import { verbs } from './verbs.ts'

let shop: TemporaryRepository
beforeAll(() => {
  shop = createRepository({
    commits: [{ message: 'feat: a', tag: ['v1.0.0'] }, { message: 'fix: z', tag: 'v1.2.3' }, { message: 'fix(cart): keep prices' }],
  })
})
afterAll(() => shop.remove())

async function call(
  words: readonly string[],
  directory = shop.directory,
): Promise<{ exitCode: number; output: string; complaints: string }> {
  const terminal = sampleTerminal(directory)
  const exitCode = await runCli(words, terminal)
  return { exitCode, output: terminal.output(), complaints: terminal.complaints() }
}

describe('help', () => {
  it.each(verbs.map(({ name }) => name))('of %s names every option, and an example that begins with it or ends in it', async (name) => {
    const { exitCode, output } = await call([name, '--help'])
    expect(exitCode).toBe(0)
    expect(output).toMatch(new RegExp(`\nExample\n  .*locktender ${name}`))
    const verb = await verbs.find((each) => each.name === name)?.load()
    expect(verb?.options.map((option) => option.name).filter((option) => !output.includes(`  --${option}`))).toEqual([])
  })

  it('of the whole lists every verb', async () => {
    for (const words of [[], ['--help'], ['help']]) {
      const { exitCode, output } = await call(words)
      expect(exitCode).toBe(0)
      for (const { name, summary } of verbs) expect(output).toMatch(new RegExp(`^  ${name} +${summary.replaceAll('?', '\\?')}`, 'm'))
    }
  })

  it('lists an action with the words of the action itself', async () => {
    for (const { summary, load } of verbs) {
      const verb = await load()
      if (verb.options.some(({ name }) => name === 'fail-on')) expect(summary).toBe(verb.summary)
    }
  })

  it('says the version as a plain version', async () => {
    expect((await call(['--version'])).output).toMatch(/^\d+\.\d+\.\d+\S*\n$/)
  })
})

describe('the example of', () => {
  it.each(['version-bump', 'release-notes', 'commits', 'replay', 'explain', 'init', 'demo'])('%s works as it is written', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'locktender-example-'))
    try {
      for (const clone of ['shop', 'here']) shop.git('clone', '--quiet', shop.directory, join(folder, clone))
      const verb = await verbs.find((each) => each.name === name)?.load()
      const launcher = join(import.meta.dirname, '../bin/locktender.js')
      const script = `locktender() { "$NODE" "$LAUNCHER" "$@"; }\n${verb?.example}`
      const environment = { ...process.env, NODE: process.execPath, LAUNCHER: launcher, TMPDIR: folder }
      const ended = await new Promise((resolve) => {
        execFile('sh', ['-c', script], { cwd: join(folder, 'here'), env: environment }, (error, _stdout, stderr) =>
          resolve({ error, stderr }),
        )
      })
      expect(ended).toMatchObject({ error: null })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('mistakes on the command line', () => {
  it.each([
    { words: ['vershon-bump'], code: 'cli/unknown-command', mend: 'Did you mean version-bump?' },
    { words: ['relase-notes'], code: 'cli/unknown-command', mend: 'Did you mean release-notes?' },
    { words: ['zzzzzz'], code: 'cli/unknown-command', mend: 'See locktender --help.' },
    { words: ['version-bump', '--jsn'], code: 'cli/unknown-option', mend: 'Did you mean --json?' },
    { words: ['version-bump', '--polcy=x'], code: 'cli/unknown-option', mend: 'Did you mean --policy?' },
    { words: ['version-bump', '-q'], code: 'cli/unknown-option', mend: 'See --help.' },
    { words: ['version-bump', '--policy'], code: 'cli/option-without-value', mend: 'Write --policy POLICY.' },
    { words: ['version-bump', '--policy', '--json'], code: 'cli/option-without-value', mend: 'Write --policy POLICY.' },
    { words: ['version-bump', 'v1'], code: 'cli/unexpected-word', mend: 'see --help' },
    { words: ['version-bump', '--type', 'huge'], code: 'input/not-a-choice', mend: 'major, minor, patch, hotfix, docs' },
    { words: ['version-bump', '--fail-on=warn'], code: 'input/not-a-choice', mend: 'fail, never' },
    { words: ['version-bump', '--dry-run=maybe'], code: 'input/not-a-flag', mend: 'true' },
    { words: ['version-bump', '--at', 'tomorrow'], code: 'input/not-an-instant', mend: '2026-12-22T10:00:00Z' },
    { words: ['commits', 'no-such-file'], code: 'input/unreadable', mend: 'Check the path' },
    { words: ['replay', '--ranges', 'no-such-file'], code: 'input/unreadable', mend: 'Check the path' },
    { words: ['version-bump', '--repo', 'no-such-folder'], code: 'git/not-a-repository', mend: 'Run actions/checkout' },
    { words: ['explain', 'versionning'], code: 'policy/', mend: 'versioning' },
  ])('$words ends with 2 and says what is meant', async ({ words, code, mend }) => {
    const { exitCode, output, complaints } = await call(words)
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' })
    expect(complaints).toContain(`error ${code}`)
    expect(complaints).toContain(mend)
    expect(complaints).not.toMatch(/\n\s+at .+:\d+:\d+/)
  })
})

describe('exit codes and results', () => {
  it.each([
    { because: 'there is something to release', words: ['version-bump'], exitCode: 0, verdict: 'pass' },
    { because: 'the tag is not justified', words: ['version-bump', '--expect', 'v2.0.0'], exitCode: 1, verdict: 'fail' },
    { because: 'it shall not fail', words: ['version-bump', '--expect', 'v2.0.0', '--fail-on', 'never'], exitCode: 0, verdict: 'fail' },
    { because: 'it cannot decide', words: ['version-bump', '--version', '1.0.0'], exitCode: 2, verdict: 'unknown' },
    { because: 'notes are written', words: ['release-notes'], exitCode: 0, verdict: 'pass' },
    { because: 'there is no such package', words: ['release-notes', '--package', 'x'], exitCode: 2, verdict: 'unknown' },
  ])('are $exitCode and $verdict because $because', async ({ words, exitCode, verdict }) => {
    const told = await call([...words, '--json'])
    expect(told.exitCode, told.complaints).toBe(exitCode)
    const result: unknown = JSON.parse(told.output)
    expect(validateResult(result), JSON.stringify(validateResult.errors)).toBe(true)
    expect(result).toMatchObject({ action: words[0], verdict, at: '2026-11-21T10:00:00.000Z' })
    const validate = words[0] === 'version-bump' ? validateVersionBump : validateReleaseNotes
    const { data } = result as { data: unknown }
    if (exitCode !== 2) expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
    expect(told.complaints === '').toBe(exitCode !== 2)
    expect((await call(words)).exitCode).toBe(exitCode)
  })

  it('decide for the instant that a person names', async () => {
    const { output } = await call(['version-bump', '--json', '--at', '2030-01-02T03:04:05+01:00'])
    expect(JSON.parse(output)).toMatchObject({ at: '2030-01-02T02:04:05.000Z' })
  })

  it('are the same however often they are asked for', async () => {
    const [one, other] = [await call(['version-bump', '--json']), await call(['version-bump', '--json'])]
    expect(one).toEqual(other)
  })
})

describe('colours', () => {
  const main = join(import.meta.dirname, 'main.ts')
  const coloured = (
    words: readonly string[],
    out: boolean,
    error: boolean,
    more: NodeJS.ProcessEnv = {},
  ): Promise<{ stdout: boolean; stderr: boolean }> => {
    const script = `process.stdout.isTTY = ${out}; process.stderr.isTTY = ${error}; process.argv.splice(1, 0, 'locktender')
process.stdout.getColorDepth = process.stderr.getColorDepth = require('node:tty').WriteStream.prototype.getColorDepth
import(${JSON.stringify(main)})`
    // Nothing of a CI system, which Node takes for a screen without colours.
    const { PATH } = process.env
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        ['-e', script, '--', ...words],
        { cwd: tmpdir(), env: { PATH, TERM: 'xterm-256color', ...more } },
        (_error, stdout, stderr) => resolve({ stdout: stdout.includes('\u001B['), stderr: stderr.includes('\u001B[31m') }),
      )
    })
  }

  it.each([
    { because: 'the output is a terminal', words: ['--help'], out: true, error: true, stdout: true, stderr: false },
    { because: 'the output is a file', words: ['--help'], out: false, error: true, stdout: false, stderr: false },
    { because: 'the complaint goes to a terminal', words: ['x'], out: false, error: true, stdout: false, stderr: true },
    { because: 'the complaint goes to a file', words: ['x'], out: true, error: false, stdout: false, stderr: false },
    { because: 'nobody wants any', words: ['x'], out: true, error: true, stdout: false, stderr: false, more: { NO_COLOR: '1' } },
  ])('are $stdout and $stderr when $because', async ({ words, out, error, more, stdout, stderr }) => {
    expect(await coloured(words, out, error, more)).toEqual({ stdout, stderr })
  })
})
