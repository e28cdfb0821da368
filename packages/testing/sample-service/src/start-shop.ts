import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startHaproxy, type Haproxy } from './programs/haproxy.ts'
import { startPrometheus, type Prometheus } from './programs/prometheus.ts'
import { startService, type SampleService } from './service/start-service.ts'
import type { Faults } from './service/faults.ts'
import { storySeconds, type StoryClock } from './service/story-clock.ts'

/** What runs behind the balancer on one side. */
export interface ShopSide {
  readonly version: string
  /** SHA-256 of the artifact, 64 hexadecimal digits. */
  readonly artifact: string
  readonly replicas: number
  readonly faults?: Partial<Faults>
}

export interface ShopOptions {
  readonly stable: ShopSide
  readonly canary: ShopSide
  readonly balance?: 'roundrobin' | 'random'
  /** Minutes of the story that pass in one minute; 1 by default. */
  readonly rate?: number
  /** How long ago the story begins, in seconds; a fast one catches up with the present. */
  readonly originSecondsAgo?: number
}

/** The sample service as it stands in production: both versions behind haproxy, watched by Prometheus. */
export interface Shop {
  readonly haproxy: Haproxy
  readonly prometheus: Prometheus
  readonly stable: readonly SampleService[]
  readonly canary: readonly SampleService[]
  /** The present of the story, in Unix seconds: the time that Prometheus has on its samples. */
  storySeconds(): number
  stop(): Promise<void>
}

/** Starts all of it, with no traffic and no weight on the canary; `stop` ends it and removes its files. */
export async function startShop(options: ShopOptions): Promise<Shop> {
  const { stable, canary, balance = 'roundrobin', rate = 1, originSecondsAgo = 0 } = options
  const folder = await mkdtemp(join(tmpdir(), 'shop-'))
  const running: { stop(): Promise<void> }[] = []
  const stop = async (): Promise<void> => {
    for (const each of running.splice(0).toReversed()) await each.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  const keep = <T extends { stop(): Promise<void> }>(each: T): T => {
    running.push(each)
    return each
  }
  const startedSeconds = Date.now() / 1000
  const clock: StoryClock = { originSeconds: startedSeconds - originSecondsAgo, startedSeconds, rate }
  const side = (track: 'stable' | 'canary', { replicas, ...service }: ShopSide): Promise<SampleService[]> =>
    Promise.all(
      Array.from({ length: replicas }, async (_, index) => {
        const timed = rate === 1 && originSecondsAgo === 0 ? {} : { clock }
        return keep(await startService({ app: 'shop', track, seed: `${track}-${index + 1}`, ...service, ...timed }))
      }),
    )
  try {
    const services = { stable: await side('stable', stable), canary: await side('canary', canary) }
    const servers = Object.entries(services).flatMap(([track, all]) =>
      all.map(({ address }, index) => ({ name: `${track}-${index + 1}`, address, weight: track === 'stable' ? 100 : 0 })),
    )
    const haproxy = keep(await startHaproxy(folder, { servers, balance }))
    const prometheus = keep(await startPrometheus(folder, { targets: servers.map(({ address }) => address) }))
    return { haproxy, prometheus, ...services, storySeconds: () => storySeconds(clock, Date.now() / 1000), stop }
  } catch (error) {
    await stop()
    throw error
  }
}
