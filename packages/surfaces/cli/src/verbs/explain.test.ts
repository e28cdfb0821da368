import { createRepository } from '@locktender/git/testing'
import { describe, expect, it } from 'vitest'
import { runCli } from '../run-cli.ts'
import { sampleTerminal } from '../sample-terminal.ts'

const path = '.github/release-policy.yml'

async function explain(directory: string, ...words: readonly string[]): Promise<string> {
  const terminal = sampleTerminal(directory)
  expect(await runCli(['explain', ...words], terminal), terminal.complaints()).toBe(0)
  return terminal.output()
}

describe('locktender explain', () => {
  it('tells each value with the line that it comes from', async () => {
    using repository = createRepository({
      commits: [{ message: 'a', files: { [path]: 'policy: 1\nversioning:\n  minimum: patch\n' } }],
    })
    const { directory } = repository
    expect(await explain(directory)).toMatch(/^versioning\.minimum +"patch" {2}\(.*release-policy\.yml:3:12\)$/m)
    expect(await explain(directory)).toMatch(/^versioning\.scheme +"semver" {2}\(default\)$/m)
    expect(await explain(directory, '--policy', path, 'versioning.minimum')).toMatch(/"patch"[^\n]*\n {4}\S/)
    const lines = (await explain(directory, '--json'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { key: string; value: unknown })
    expect(lines.find(({ key }) => key === 'versioning.minimum')).toMatchObject({ value: 'patch', from: expect.stringContaining(':3:12') })
  })

  it('tells of a base policy the file and line, and of a preset the line that names it', async () => {
    using repository = createRepository({
      commits: [
        {
          message: 'a',
          files: {
            [path]: 'extends: policies/base.yml\nrecord: { keep: 8y }\n',
            'policies/base.yml': 'preset: starter\nrecord:\n  attest: true\n  keep: 7y\n',
          },
        },
      ],
    })
    const output = await explain(repository.directory)
    expect(output).toMatch(/^record\.attest +true {2}\(policies\/base\.yml:3:11\)$/m)
    expect(output).toMatch(/^record\.keep +"8y" {2}\(\.github\/release-policy\.yml:2:17\)$/m)
    expect(output).toMatch(/^types\.minor\.verify +"24h" {2}\(preset starter, named at policies\/base\.yml:1:9\)$/m)
  })

  it('says where a base policy is missing', async () => {
    using repository = createRepository({ commits: [{ message: 'a', files: { [path]: 'policy: 1\nextends: base.yml\n' } }] })
    const terminal = sampleTerminal(repository.directory)
    expect(await runCli(['explain'], terminal)).toBe(2)
    expect(terminal.complaints()).toContain('.github/release-policy.yml:2:10 extends base.yml, which is not there')
  })

  it('tells the built-in defaults where there is no policy', async () => {
    using repository = createRepository({ commits: [{ message: 'a' }] })
    expect(await explain(repository.directory, 'notes.mentions')).toMatch(/^notes\.mentions +"none" {2}\(default\)\n/)
  })
})
