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

  it('tells the built-in defaults where there is no policy', async () => {
    using repository = createRepository({ commits: [{ message: 'a' }] })
    expect(await explain(repository.directory, 'notes.mentions')).toMatch(/^notes\.mentions +"none" {2}\(default\)\n/)
  })
})
