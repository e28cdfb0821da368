import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const layers = ['domain', 'adapters', 'surfaces', 'testing'] as const
type Layer = (typeof layers)[number] | 'actions'

/** What a layer may import besides itself; `testing` is reached only lazily, from the CLI. */
const mayImport: Record<Layer, readonly Layer[]> = {
  domain: ['domain'],
  adapters: ['adapters', 'domain'],
  surfaces: ['surfaces', 'domain', 'adapters'],
  actions: ['surfaces', 'domain', 'adapters'],
  testing: ['testing', 'domain', 'adapters', 'surfaces'],
}

interface Package {
  readonly name: string
  readonly folder: string
  readonly layer: Layer
  readonly declared: ReadonlySet<string>
}

const packages: Package[] = globSync('packages/*/*/package.json', { cwd: root }).map((file) => {
  const manifest = JSON.parse(readFileSync(join(root, file), 'utf8')) as {
    name: string
    dependencies?: Record<string, string>
    devDependencies?: Record<string, string>
    peerDependencies?: Record<string, string>
  }
  return {
    name: manifest.name,
    folder: dirname(file),
    layer: file.split('/')[1] as Layer,
    declared: new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies })),
  }
})
const byName = new Map(packages.map((each) => [each.name, each]))
const rootManifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> }

interface Import {
  readonly specifier: string
  readonly lazy: boolean
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const fixed = [
    ...text.matchAll(/^\s*(?:import|export)\s[^'"`;]*?from\s+['"]([^'"]+)['"]/gm),
    ...text.matchAll(/^\s*import\s+['"]([^'"]+)['"]/gm),
  ]
  const lazy = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)]
  return [
    ...fixed.map((match) => ({ specifier: match[1] ?? '', lazy: false })),
    ...lazy.map((match) => ({ specifier: match[1] ?? '', lazy: true })),
  ]
}

const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
const sources = (folder: string): string[] =>
  globSync(`${folder}/{src,bin}/**/*.{ts,js}`, { cwd: root }).filter((file) => !file.includes('/generated/') && !file.endsWith('.test.ts'))

describe('the house', () => {
  it.each(packages)('$name imports only what its layer may see', ({ folder, layer, name }) => {
    const wrong = sources(folder).flatMap((file) =>
      importsOf(file).flatMap(({ specifier, lazy }) => {
        const target = byName.get(packageOf(specifier))
        if (target === undefined) return []
        const allowed = mayImport[layer].includes(target.layer) || (target.layer === 'testing' && name === '@locktender/cli' && lazy)
        return allowed ? [] : [`${file} imports ${specifier}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  it.each(packages)('$name declares every package that it imports', ({ folder, declared, name }) => {
    const missing = globSync(`${folder}/src/**/*.ts`, { cwd: root }).flatMap((file) =>
      importsOf(file)
        .map(({ specifier }) => packageOf(specifier))
        .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:') && specifier !== name)
        .filter((specifier) => !declared.has(specifier) && !(file.endsWith('.test.ts') && specifier in rootManifest.devDependencies))
        .map((specifier) => `${file} imports ${specifier}`),
    )
    expect(missing).toEqual([])
  })

  it.each(packages)('$name declares nothing that it does not import', ({ folder, declared }) => {
    const used = new Set(
      globSync(`${folder}/{src,bin}/**/*.{ts,js}`, { cwd: root }).flatMap((file) =>
        importsOf(file).map(({ specifier }) => packageOf(specifier)),
      ),
    )
    expect([...declared].filter((dependency) => !used.has(dependency))).toEqual([])
  })

  it('has no cycle between packages', () => {
    const graph = new Map(
      packages.map(({ name, folder }) => [
        name,
        sources(folder).flatMap((file) => importsOf(file).map(({ specifier }) => packageOf(specifier))),
      ]),
    )
    const cycles: string[] = []
    const visit = (name: string, trail: readonly string[]): void => {
      if (trail.includes(name)) cycles.push([...trail.slice(trail.indexOf(name)), name].join(' → '))
      else for (const next of graph.get(name) ?? []) if (next !== name && graph.has(next)) visit(next, [...trail, name])
    }
    for (const name of graph.keys()) visit(name, [])
    expect(cycles).toEqual([])
  })

  it('keeps relative imports inside their package', () => {
    const escaping = packages.flatMap(({ folder }) =>
      globSync(`${folder}/src/**/*.ts`, { cwd: root }).flatMap((file) =>
        importsOf(file)
          .filter(({ specifier }) => specifier.startsWith('.'))
          .filter(({ specifier }) => relative(join(root, folder), resolve(root, dirname(file), specifier)).startsWith('..'))
          .map(({ specifier }) => `${file} imports ${specifier}`),
      ),
    )
    expect(escaping).toEqual([])
  })

  it('lets nobody import an action', () => {
    const files = globSync('{packages,scripts,actions}/**/*.ts', { cwd: root }).filter((file) => !file.includes('node_modules'))
    const importers = files.flatMap((file) =>
      importsOf(file)
        .filter(({ specifier }) => /(^|\/)actions\/[a-z-]+\//.test(specifier))
        .map(() => file),
    )
    expect(importers).toEqual([])
  })
})

describe('the domain', () => {
  const banned: readonly (readonly [pattern: RegExp, what: string])[] = [
    [/\bDate\.now\b/, 'Date.now'],
    [/\bnew Date\(\)/, 'new Date()'],
    [/\bMath\.random\b/, 'Math.random'],
    [/\bprocess\./, 'process.'],
    [/\bfetch\(/, 'fetch('],
    [/from 'node:(?!crypto')/, 'node: modules'],
  ]
  const files = packages.filter(({ layer }) => layer === 'domain').flatMap(({ folder }) => sources(folder))

  it.each(banned)('knows no clock, chance, process or network: %s', (pattern, what) => {
    const found = files.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8').replace(/^\s*(\*|\/\/).*$/gm, '')))
    expect(found, what).toEqual([])
  })

  it('hashes only in the record', () => {
    const hashing = files.filter((file) => importsOf(file).some(({ specifier }) => specifier === 'node:crypto'))
    expect(hashing.filter((file) => !file.startsWith('packages/domain/record/'))).toEqual([])
  })
})

describe('every action', () => {
  const folders = globSync('actions/*/main.ts', { cwd: root }).map(dirname)

  it.each(folders)('%s has its action.yml, main.ts and README.md', (folder) => {
    expect(['action.yml', 'main.ts', 'README.md'].filter((file) => !existsSync(join(root, folder, file)))).toEqual([])
  })

  it.each(folders)('%s is a few lines that only surfaces, domain and adapters serve', (folder) => {
    const text = readFileSync(join(root, folder, 'main.ts'), 'utf8')
    expect(text.split('\n').length).toBeLessThanOrEqual(20)
    const layersUsed = importsOf(`${folder}/main.ts`).map(({ specifier }) => byName.get(packageOf(specifier))?.layer)
    expect(layersUsed.filter((layer) => layer === undefined || !mayImport.actions.includes(layer))).toEqual([])
  })

  it.each(folders)('%s has at most eight inputs of its own', (folder) => {
    const { inputs } = parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as { readonly inputs: object }
    const common = new Set(['policy', 'github-token', 'dry-run', 'fail-on'])
    // docs/adr/0022 says why.
    const most = folder === 'actions/staged-rollout' ? 9 : 8
    expect(Object.keys(inputs).filter((name) => !common.has(name)).length).toBeLessThanOrEqual(most)
  })
})

describe('the lockfile', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { resolved?: string; hasInstallScript?: boolean; link?: boolean }>
  }

  it('holds no package with an install script', () => {
    expect(
      Object.entries(lock.packages)
        .filter(([, entry]) => entry.hasInstallScript === true)
        .map(([path]) => path),
    ).toEqual([])
  })

  it('names no download address', () => {
    expect(
      Object.entries(lock.packages)
        .filter(([, entry]) => entry.resolved !== undefined && entry.link !== true)
        .map(([path]) => path),
    ).toEqual([])
  })

  it('pins every dependency exactly', () => {
    const manifests = ['package.json', ...packages.map(({ folder }) => `${folder}/package.json`)]
    const loose = manifests.flatMap((file) => {
      const manifest = JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, Record<string, string>>
      return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
        Object.entries(manifest[kind] ?? {})
          .filter(([, range]) => !/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(range))
          .map(([name, range]) => `${file}: ${name} ${range}`),
      )
    })
    expect(loose).toEqual([])
  })
})
