import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startFakeGithub } from '@locktender/fake-github'
import { startActions } from '@locktender/fake-github/actions'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildBundle, removeBundle } from '../workflows/bundle.ts'
import { suiteInSmall } from './suite-in-small.ts'

let bundle = ''
let folder = ''
beforeAll(async () => {
  bundle = await buildBundle()
  folder = mkdtempSync(join(tmpdir(), 'release-chain-'))
})
afterAll(() => {
  removeBundle(bundle)
  rmSync(folder, { recursive: true, force: true })
})

it('a push to main releases the suite with its own actions, and so does the next one', async () => {
  const suite = suiteInSmall(join(folder, 'suite'), bundle)
  suite.git('rm', '--quiet', '.github/workflows/ci.yml')
  suite.commit('ci: release only', {})
  const fake = await startFakeGithub()
  fake.seed.user('ada')
  fake.seed.organization('locktender', { ada: 'admin' })
  const repository = await fake.seed.repository('locktender/locktender', { from: suite.directory })
  repository.settings.immutableReleases = true
  const attest = join(import.meta.dirname, 'stand-ins/attest')
  const actions = startActions(fake, 'locktender/locktender', { actionsTable: { 'actions/attest': { directory: attest } } })
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-C', repository.store.directory, ...words], { encoding: 'utf8' }).trim()
  const push = async (message: string, file: string): Promise<void> => {
    const response = await fetch(`${fake.apiUrl}/repos/locktender/locktender/contents/${file}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${fake.seed.personToken('ada')}` },
      body: JSON.stringify({ message, content: Buffer.from(message).toString('base64'), branch: 'main' }),
    })
    expect(response.status).toBe(201)
    await actions.settled()
  }
  /** Jobs of the release runs since the last look that were not skipped. */
  let seen = 0
  const ended = (): readonly string[] => {
    const fresh = actions.results.slice(seen).filter(({ workflow }) => workflow === 'release')
    seen = actions.results.length
    return fresh.flatMap(({ jobs }) =>
      jobs.filter(({ conclusion }) => conclusion !== 'skipped').map(({ id, conclusion }) => `${id} ${conclusion}`),
    )
  }
  try {
    await push('feat: gates', 'gates.txt')
    expect(ended()).toEqual(['stage success', 'rebuild success', 'publish success', 'attest success'])
    expect(repository.releases.map(({ tagName, immutable }) => `${tagName} ${immutable}`)).toEqual(['v1.0.0 true'])
    expect(git('rev-parse', 'v1')).toBe(git('rev-parse', 'v1.0.0^{commit}'))
    expect(git('cat-file', '-t', 'v1.0.0')).toBe('tag')
    expect(git('ls-tree', '--name-only', 'v1:dist')).toContain('release-publish.js')
    expect(git('ls-tree', '--name-only', 'main')).not.toContain('dist')

    await push('docs: words', 'words.txt')
    expect(ended()).toEqual(['stage success', 'rebuild success', 'publish success'])
    await push('fix: gates', 'mend.txt')
    expect(ended()).toEqual(['stage success', 'rebuild success', 'publish success', 'attest success'])
    expect(repository.releases.map(({ tagName }) => tagName)).toEqual(['v1.0.0', 'v1.0.1'])
    expect(git('rev-parse', 'v1')).toBe(git('rev-parse', 'v1.0.1^{commit}'))
    expect(git('merge-base', '--is-ancestor', 'v1.0.0', 'v1.0.1')).toBe('')
    actions.assertSound()
  } finally {
    await actions.close()
    await fake.close()
  }
}, 120_000)
