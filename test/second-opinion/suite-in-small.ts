import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LocalRepository, type Files } from './local-repository.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** The files that our own workflows need. `npm run build` lays the given bundle; the other commands only end well. */
function filesOf(bundle: string): Files {
  const scripts = {
    build: `rm -rf dist && cp -R ${bundle} dist`,
    test: 'node --version',
    'test:long': 'node --version',
    real: 'node --version',
    check: 'node --version',
    'check:workflows': 'node --version',
    'second-opinion': 'node --version',
  }
  const name = 'suite-in-small'
  const lock = { name, version: '0.0.0', lockfileVersion: 3, requires: true, packages: { '': { name, version: '0.0.0' } } }
  const copied = [
    ...['ci', 'release', 'prober'].map((workflow) => `.github/workflows/${workflow}.yml`),
    ...['stage-release', 'check-staged', 'keep-prober-issue', 'release/git', 'release/github'].map((script) => `scripts/${script}.ts`),
    '.node-version',
    'actions/release-publish/action.yml',
  ]
  return {
    ...Object.fromEntries(copied.map((file) => [file, read(file)])),
    '.gitignore': 'dist/\nnode_modules/\n',
    '.github/release-policy.yml': 'versioning: { packages: none, initial: 1.0.0 }\n',
    '.ci/install-tools': '#!/bin/sh\nmkdir -p "$1/bin"\n',
    'package.json': `${JSON.stringify({ name, version: '0.0.0', private: true, type: 'module', scripts }, null, 2)}\n`,
    'package-lock.json': `${JSON.stringify(lock, null, 2)}\n`,
  }
}

/** This repository in small, on main with two commits. */
export function suiteInSmall(directory: string, bundle: string): LocalRepository {
  const repository = new LocalRepository(directory)
  repository.commit('feat: open', filesOf(bundle))
  repository.commit('fix: mend', { 'mended.txt': 'yes\n' })
  return repository
}

/** The same after a release: v1.0.0 with its bundle, and a fix on main that is staged on top of it. */
export function suiteStaged(directory: string, bundle: string, { overtaken = false } = {}): LocalRepository {
  const repository = suiteInSmall(directory, bundle)
  const lay = (): void => cpSync(bundle, join(directory, 'dist'), { recursive: true })
  repository.git('checkout', '--quiet', '-b', 'v1', 'main~1')
  lay()
  const release = repository.commit('build: bundle', {}, ['dist'])
  repository.git('tag', 'v1.0.0')
  repository.git('checkout', '--quiet', '-b', 'staged', 'main')
  if (!overtaken) repository.git('merge', '--quiet', '--no-stat', '--no-commit', '--no-ff', '--strategy=ours', release)
  lay()
  repository.commit('build: bundle', {}, ['dist'])
  repository.git('checkout', '--quiet', 'main')
  return repository
}
