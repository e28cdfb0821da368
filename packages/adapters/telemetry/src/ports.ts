import type { Connection } from '@locktender/github'
import { systemTiming, type Timing } from '@locktender/github'

/** What sources need of the world around them; tests bring their own and never wait. */
export interface Ports {
  /** Where `${NAME}` in a policy comes from. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly timing: Timing
  /** Longest time for one query with all its tries and waits. */
  readonly deadlineSeconds: number
  /** Longest time for one try. */
  readonly tryTimeoutSeconds: number
  /** Folder that files of measurements are read from. */
  readonly root: string
  /** The GitHub whose issues are counted; only sources of that kind need it. */
  readonly github?: () => Promise<Connection>
}

export const defaultPorts = { timing: systemTiming, deadlineSeconds: 60, tryTimeoutSeconds: 20 } as const
