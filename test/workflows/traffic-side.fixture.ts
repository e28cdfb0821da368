import { mkdtempSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { openTrafficSide, type TrafficSide } from '@locktender/traffic'
import type { CloudState } from './traffic-tools/cloud-state.ts'
import { installTools } from './traffic-tools/install-tools.ts'
import { changeCloud, newDigest, oldDigest, type TrafficWorld } from './traffic-world.fixture.ts'

export interface OpenedWorld {
  readonly traffic: TrafficSide
  readonly cloud: () => CloudState
  readonly change: (change: (state: CloudState) => void) => void
}

/** The traffic command of a world, called as a rollout calls it, with the emulated tools before all others on PATH. */
export function openTrafficWorld(world: TrafficWorld, folder: string, more: Readonly<Record<string, string>> = {}): OpenedWorld {
  const file = join(folder, 'cloud.json')
  const bin = installTools(join(folder, 'bin'), { file, cloud: world.cloud })
  const command = `./docs/examples/traffic/${world.script}`
  const traffic = openTrafficSide({
    commands: { apply: `${command} apply`, observe: `${command} observe`, rollback: `${command} rollback` },
    directory: join(import.meta.dirname, '../..'),
    environment: {
      PATH: [bin, process.env['PATH']].join(delimiter),
      HOME: folder,
      TRAFFIC_STATE: mkdtempSync(join(folder, 'state-')),
      GIT_CONFIG_NOSYSTEM: '1',
      ...world.environment,
      ...more,
    },
    release: { name: '1.1.0', version: '1.1.0', artifact: newDigest, target: oldDigest },
    timeoutSeconds: 60,
  })
  return {
    traffic,
    cloud: () => JSON.parse(readFileSync(file, 'utf8')) as CloudState,
    change: (change) => changeCloud(file, change),
  }
}
