import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRepository } from '@locktender/git/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { folderDigests } from './folder-digests.ts'
import { expectRefused, type Refusal } from './refused-step.ts'
import { runCommandLine } from './run-step.ts'

const path = '.github/release-policy.yml'

let bundle = ''
beforeAll(async () => {
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))

const levels = Array.from({ length: 9 }, (_, index) => `l${index + 1}: &l${index + 1} [${Array(9).fill(`*l${index}`).join(', ')}]`)
const bomb = `l0: &l0 [x]\n${levels.join('\n')}\n`

const refused: readonly (Refusal & { readonly because: string; readonly text: string })[] = [
  {
    because: 'a key stands twice',
    text: 'policy: 1\nversioning: { scheme: semver }\nversioning: { scheme: calver }\n',
    code: 'policy/invalid',
    says: /the key again; it stands at 2:1 already/,
    mend: /each key once/,
    at: { file: path, line: 3, column: 1 },
  },
  {
    because: 'a key is unknown',
    text: 'policy: 1\nversioning:\n  before-10: semver\n',
    code: 'policy/invalid',
    says: /the unknown key "before-10"/,
    mend: /before-1\.0/,
    at: { file: path, line: 3, column: 3 },
  },
  {
    because: 'a value has another type',
    text: 'policy: 1\nversioning:\n  branches: [main, next]\n',
    code: 'policy/invalid',
    says: /a list of 2/,
    mend: /a map/,
    at: { file: path, line: 3, column: 13 },
  },
  {
    because: 'a word is none of the choices',
    text: 'versioning: { scheme: semvar }\n',
    code: 'policy/invalid',
    says: /the text "semvar"/,
    mend: /semver/,
    at: { file: path, line: 1, column: 23 },
  },
  {
    because: 'it is a list',
    text: '- versioning\n',
    code: 'policy/invalid',
    says: /a list of 1/,
    mend: /a map/,
    at: { file: path, line: 1 },
  },
  { because: 'it is no YAML', text: 'versioning: {\n', code: 'policy/invalid', says: /2:1/, mend: /bracket closed/, at: { file: path } },
  {
    because: 'aliases expand without end',
    text: bomb,
    code: 'policy/invalid',
    says: /more than 20000 values/,
    mend: /fewer/,
    at: { file: path, line: 1 },
  },
  {
    because: 'it has ten megabytes',
    text: `policy: 1\n${'# filler\n'.repeat(1_165_084)}`,
    code: 'policy/invalid',
    says: /10485\d{3} (characters|bytes)/,
    mend: /at most 262144 bytes/,
    at: { file: path, line: 1 },
  },
]

describe('a policy is refused with its place and its mend, because', () => {
  it.each(refused)('$because', async ({ text, because: _because, ...refusal }) => {
    using repository = createRepository({
      commits: [
        { message: 'feat: a', files: { 'CHANGELOG.md': '# Changelog\n' }, tag: 'v1.0.0' },
        { message: 'fix: b', files: { [path]: text } },
      ],
    })
    const { directory: checkout, shas } = repository
    const step = { bundle, checkout, commit: shas.at(-1) ?? '' }
    await expectRefused(step, 'version-bump', refusal)
    await expectRefused(step, 'release-notes', refusal)
    const before = folderDigests(checkout)
    for (const words of [['version-bump'], ['release-notes', '--changelog'], ['explain']]) {
      const { exitCode, stdout, stderr } = await runCommandLine(bundle, words, checkout)
      expect({ exitCode, stdout }, stderr).toEqual({ exitCode: 2, stdout: '' })
      expect(stderr).toContain(refusal.code)
      expect(stderr).toMatch(refusal.says)
      expect(stderr).toMatch(refusal.mend)
      expect(stderr).toContain(`at ${refusal.at?.file}:${refusal.at?.line ?? ''}`)
    }
    expect(folderDigests(checkout)).toEqual(before)
  })

  it.each(['version-bump', 'release-notes', 'replay', 'commits', 'explain'])(
    'locktender %s names a policy file that does not exist',
    async (verb) => {
      using repository = createRepository({ commits: [{ message: 'feat: a', tag: 'v1.0.0' }] })
      const { exitCode, stderr } = await runCommandLine(bundle, [verb, '--policy', 'no-such.yml'], repository.directory)
      expect(exitCode).toBe(2)
      expect(stderr).toMatch(/policy\/not-found: there is no policy file "no-such\.yml"/)
    },
  )

  it('bytes that are no UTF-8 are refused from the disk as from a commit', async () => {
    using repository = createRepository({ commits: [{ message: 'feat: a', tag: 'v1.0.0' }] })
    writeFileSync(join(repository.directory, 'p.yml'), Buffer.from([0xff, 0xfe, 0x61, 0x00]))
    const { exitCode, stderr } = await runCommandLine(bundle, ['version-bump', '--policy', 'p.yml'], repository.directory)
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/p\.yml/)
    expect(stderr).toMatch(/UTF-8/)
  })
})
