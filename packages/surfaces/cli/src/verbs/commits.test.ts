import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCli } from '../run-cli.ts'
import { sampleTerminal } from '../sample-terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'locktender-commits-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const line = (sha: string, message: string): string => `${JSON.stringify({ sha, message })}\n`

async function commits(
  input: string,
  ...words: readonly string[]
): Promise<{ lines: Record<string, unknown>[]; exitCode: number; complaints: string }> {
  const terminal = sampleTerminal(folder, input)
  const exitCode = await runCli(['commits', ...words], terminal)
  const lines = terminal
    .output()
    .split('\n')
    .filter((text) => text !== '')
  return { lines: lines.map((text) => JSON.parse(text) as Record<string, unknown>), exitCode, complaints: terminal.complaints() }
}

describe('locktender commits', () => {
  it('gives one line for each commit in the order given, with every field of the contract', async () => {
    const { lines, exitCode } = await commits(
      [
        line('c3', 'Revert "feat: b"\n\nThis reverts commit b2b2b2b2.'),
        line('b2b2b2b2', 'feat: b'),
        line('a1', 'fix(io)!: read again\n\nBREAKING CHANGE: x\n\nCloses #3'),
        line('00', 'wip'),
      ].join(''),
    )
    expect(exitCode).toBe(0)
    expect(lines).toEqual([
      expect.objectContaining({ sha: 'c3', type: null, verdict: 'reverted' }),
      expect.objectContaining({ sha: 'b2b2b2b2', type: 'feat', verdict: 'reverted' }),
      {
        sha: 'a1',
        type: 'fix',
        scope: 'io',
        breaking: true,
        description: 'read again',
        footers: [
          ['BREAKING CHANGE', 'x'],
          ['Closes', '3'],
        ],
        bump: 'major',
        verdict: 'counted',
        reason: expect.any(String),
      },
      expect.objectContaining({ sha: '00', type: null, scope: null, description: null, breaking: false, bump: null, verdict: 'unparsed' }),
    ])
  })

  it.each([
    { because: 'standard input is a dash, too', words: ['-'], input: line('a1', 'feat: x') },
    { because: 'a file may stand for it', words: ['log.jsonl'], input: '' },
  ])('reads what it is given: $because', async ({ words, input }) => {
    writeFileSync(join(folder, 'log.jsonl'), line('a1', 'feat: x'))
    expect((await commits(input, ...words)).lines).toMatchObject([{ sha: 'a1', bump: 'minor' }])
  })

  it('goes by the rules of the policy', async () => {
    writeFileSync(join(folder, 'policy.yml'), 'versioning: { bump: { docs: patch } }\n')
    expect((await commits(line('a1', 'docs: x'), '--policy', 'policy.yml')).lines).toMatchObject([{ bump: 'patch' }])
    expect((await commits(line('a1', 'docs: x'))).lines).toMatchObject([{ bump: null }])
  })

  it('has nothing to say about nothing', async () => {
    expect(await commits('')).toEqual({ lines: [], exitCode: 0, complaints: '' })
  })

  it.each([
    { because: 'it is no JSON', input: `${line('a', 'b')}{"sha":\n`, code: 'input/not-json', at: 2 },
    { because: 'it is no object', input: '7\n', code: 'input/not-a-commit', at: 1 },
    { because: 'the message is missing', input: '\n{"sha":"a"}\n', code: 'input/not-a-commit', at: 2 },
    { because: 'the hash is a number', input: '{"sha":1,"message":"feat: x"}', code: 'input/not-a-commit', at: 1 },
  ])('names the line where $because', async ({ input, code, at }) => {
    const { exitCode, complaints } = await commits(input)
    expect(exitCode).toBe(2)
    expect(complaints).toContain(`error ${code}: line ${at} of standard input`)
  })
})
