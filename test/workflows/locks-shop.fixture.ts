import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ReleaseLocks } from '@locktender/contracts'
import { at, openShop, release, tick, type Ran, type Shop } from './rollout-shop.ts'

export const abort = [...tick, '--abort', 'stop it']
export const status = ['staged-rollout', '--mode', 'status', '--release', release]

/** What a release shows that waits for another repository. */
export const waits = {
  exitCode: 1,
  result: { verdict: 'pending' },
  data: { state: 'planned', because: { code: 'rollout/locked-elsewhere' } },
}

/** A service whose production shares a database with the services of other repositories. */
export async function openSharingShop(
  locks: string,
  more = 'environments: { production: { production: true, shared: [checkout-db] } }\n',
): Promise<Shop> {
  const shop = await openShop(1, more)
  const file = join(shop.repository.directory, '.github/release-policy.yml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('rollouts:\n', `rollouts:\n  locks: ${locks}\n`))
  shop.repository.git('commit', '--quiet', '--all', '--message', 'share the database')
  return shop
}

/** The locks as they stand in a bare repository; null while there are none. */
export function locksIn(directory: string): ReleaseLocks | null {
  try {
    return JSON.parse(
      execFileSync('git', ['-C', directory, 'show', 'release-locks:locks.json'], { encoding: 'utf8', stdio: 'pipe' }),
    ) as ReleaseLocks
  } catch {
    return null
  }
}

/** `acme/api v1.1.0` for each release that holds something. */
export function holdersIn(directory: string): readonly string[] {
  return (locksIn(directory)?.entries ?? [])
    .filter(({ fence }) => fence !== null)
    .map(({ owner }) => `${owner.repository} ${owner.release}`)
}

/** Services of acme that share a bare git remote, each with its own record in its own clone. */
export interface Acme {
  readonly remote: string
  shop(name: string): Shop
  run(name: string, minute: number, words: readonly string[]): Promise<Ran>
  close(): Promise<void>
}

export async function openAcme(bundle: string, names: readonly string[], locks = 'ttl: 2h', more?: string): Promise<Acme> {
  const folder = mkdtempSync(join(tmpdir(), 'locktender-locks-'))
  const remote = join(folder, 'locks.git')
  execFileSync('git', ['init', '--quiet', '--bare', remote])
  const shops = new Map<string, Shop>()
  for (const name of names) shops.set(name, await openSharingShop(`{ repository: "${pathToFileURL(remote).href}", ${locks} }`, more))
  const shop = (name: string): Shop => {
    const found = shops.get(name)
    if (found === undefined) throw new Error(`no shop is called ${name}`)
    return found
  }
  return {
    remote,
    shop,
    run: (name, minute, words) =>
      at(bundle, shop(name), minute, words, { GITHUB_REPOSITORY: `acme/${name}`, NODE_COMPILE_CACHE: join(bundle, 'compile-cache') }),
    async close() {
      await Promise.all([...shops.values()].map((each) => each.close()))
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
