import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRepository } from '@locktender/git/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { runCli } from '../run-cli.ts'
import { sampleTerminal } from '../sample-terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'locktender-replay-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function replay(
  words: readonly string[],
  input = '',
  directory = folder,
): Promise<{ output: string; complaints: string; exitCode: number }> {
  const terminal = sampleTerminal(directory, input)
  const exitCode = await runCli(['replay', ...words], terminal)
  return { output: terminal.output(), complaints: terminal.complaints(), exitCode }
}

const commit = (message: string): object => ({ sha: 'a1', message })
const jsonLines = (...values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('')

describe('locktender replay --ranges', () => {
  const ranges = jsonLines(
    { id: 'one', current: 'v1.2.3', commits: [commit('feat: x')], published: 'v1.3.0' },
    { id: 2, current: '0.2.0', commits: [commit('feat!: x')], published: '0.3.0' },
    { id: 'three', current: '1.0.0', commits: [commit('docs: x')], published: '1.0.1' },
  )

  it('gives one line each, and closes with the agreement on the other stream', async () => {
    const { output, complaints, exitCode } = await replay(['--ranges', '-'], ranges)
    expect(exitCode).toBe(0)
    expect(output).toBe(
      jsonLines(
        { id: 'one', next: '1.3.0', type: 'minor' },
        { id: '2', next: '0.3.0', type: 'minor' },
        { id: 'three', next: null, type: null },
      ),
    )
    expect(complaints.split('\n')).toEqual([
      'three: published 1.0.1, computed nothing to release',
      '2 of 3 published versions are what the rules compute (66.7 %)',
      '  computed minor          2 of     2 (100.0 %)',
      '  computed no release     0 of     1 (0.0 %)',
    ])
  })

  it('says so where nothing can be compared', async () => {
    const { complaints } = await replay(
      ['--ranges', '-'],
      jsonLines({ id: 'a', current: null, commits: [] }, { id: 'b', current: '1.0.0', commits: [] }),
    )
    expect(complaints).toMatch(/error version\/no-base|not compared/)
    const second = await replay(['--ranges', '-'], jsonLines({ id: 'b', current: '1.0.0', commits: [] }))
    expect(second).toMatchObject({ output: jsonLines({ id: 'b', next: null, type: null }), exitCode: 0 })
    expect(second.complaints).toBe('1 of 1 ranges do not say what was "published": not compared')
  })

  it('reads a file and goes by the policy', async () => {
    writeFileSync(join(folder, 'ranges.jsonl'), ranges)
    writeFileSync(join(folder, 'policy.yml'), 'versioning: { before-1.0: semver, minimum: patch }\n')
    const { output, complaints } = await replay(['--ranges', 'ranges.jsonl', '--policy', 'policy.yml'])
    expect(output).toContain('{"id":"2","next":"1.0.0","type":"major"}')
    expect(output).toContain('{"id":"three","next":"1.0.1","type":"patch"}')
    expect(complaints).toContain('2 of 3 published versions')
  })

  it('takes the day of a calendar version from the line', async () => {
    writeFileSync(join(folder, 'calver.yml'), 'versioning: { scheme: calver }\n')
    const range = { id: 'a', current: '2026.10.4', commits: [commit('fix: x')] }
    expect(
      (await replay(['--ranges', '-', '--policy', 'calver.yml'], jsonLines({ ...range, date: '2026-11-02T23:00:00Z' }))).output,
    ).toContain('"next":"2026.11.0"')
    expect(await replay(['--ranges', '-', '--policy', 'calver.yml'], jsonLines(range))).toMatchObject({
      exitCode: 2,
      complaints: expect.stringContaining('version/no-day'),
    })
  })

  it.each([
    { because: 'there is no id', value: { current: '1.0.0', commits: [] }, code: 'input/not-a-range' },
    { because: 'commits are no list', value: { id: 'a', current: '1.0.0', commits: {} }, code: 'input/not-a-range' },
    { because: 'the base is a number', value: { id: 'a', current: 1, commits: [] }, code: 'input/not-a-range' },
    { because: 'a commit has no message', value: { id: 'a', current: '1.0.0', commits: [{ sha: 'x' }] }, code: 'input/not-a-commit' },
    { because: 'the base is no version', value: { id: 'a', current: 'latest', commits: [] }, code: 'version/current-unreadable' },
  ])('ends with 2 where $because', async ({ value, code }) => {
    const { exitCode, complaints } = await replay(['--ranges', '-'], jsonLines(value))
    expect(exitCode).toBe(2)
    expect(complaints).toContain(`error ${code}`)
  })
})

describe('locktender replay', () => {
  it('recomputes the tags of a repository and closes with a table', async () => {
    using repository = createRepository({
      commits: [
        { message: 'feat: a', tag: 'v1.0.0' },
        { message: 'fix: b', tag: 'v1.0.1' },
        { message: 'feat: c', tag: 'v2.0.0' },
        { message: 'fix: d\u001B[31m', tag: 'v2.0.1' },
      ],
    })
    const text = await replay([], '', repository.directory)
    expect(text.exitCode).toBe(0)
    expect(text.output).toContain('v2.0.0: published 2.0.0, computed 1.1.0')
    expect(text.output).toContain('2 of 3 published versions are what the rules compute (66.7 %)')
    expect(text.output).toContain('computed patch          2 of     2 (100.0 %)')
    const json = await replay(['--json', '--repo', repository.directory])
    const rows = json.output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { tag: string; agrees: boolean })
    expect(rows.map(({ tag, agrees }) => [tag, agrees])).toEqual([
      ['v1.0.1', true],
      ['v2.0.0', false],
      ['v2.0.1', true],
    ])
    expect(json.complaints).toContain('2 of 3 published versions')
  })

  it('ends with 2 where there is nothing to recompute', async () => {
    using repository = createRepository({ commits: [{ message: 'feat: a', tag: 'latest' }] })
    expect(await replay([], '', repository.directory)).toMatchObject({ exitCode: 2, complaints: expect.stringContaining('replay/no-tags') })
  })
})
