import { join } from 'node:path'
import { startProgram } from '../programs/start-program.ts'
import type { Faults } from './faults.ts'
import type { ServiceOptions } from './serve-sample.ts'

/** One version of the sample service in a process of its own. */
export interface SampleService {
  /** `127.0.0.1:PORT`. */
  readonly address: string
  /** Breaks or mends it; what is left out stays as it is. */
  setFaults(faults: Partial<Faults>): Promise<void>
  stop(): Promise<void>
}

/** Starts a version; resolves when it answers. */
export async function startService(options: Partial<ServiceOptions>): Promise<SampleService> {
  const program = await startProgram({
    program: process.execPath,
    args: [join(import.meta.dirname, 'main.ts'), '--options', JSON.stringify(options)],
    isReady: (output) => output.includes('"address"'),
  })
  const line =
    program
      .output()
      .split('\n')
      .find((each) => each.startsWith('{')) ?? ''
  const { address } = JSON.parse(line) as { address: string }
  return {
    address,
    async setFaults(faults) {
      const answer = await fetch(`http://${address}/faults`, { method: 'PUT', body: JSON.stringify(faults) })
      if (!answer.ok) throw new Error(`the sample service refuses these faults: ${await answer.text()}`)
    },
    stop: () => program.stop(),
  }
}
