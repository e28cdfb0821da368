import { readFileSync, writeFileSync } from 'node:fs'
import type { CloudState } from './traffic-tools/cloud-state.ts'

export const newDigest = 'a'.repeat(64)
export const oldDigest = 'd'.repeat(64)

/** A product with a stable and a new version, for one traffic command. */
export interface TrafficWorld {
  /** The file of docs/examples/traffic. */
  readonly script: string
  readonly environment: Readonly<Record<string, string>>
  readonly cloud: Omit<CloudState, 'calls'>
  /** Gives the release a share behind the command's back. */
  byHand(state: CloudState, percent: number): void
  /** Finest share in percent that the product can be asked for, and one that it cannot. */
  readonly finest: number
  readonly tooFine: number
  /** What makes the release unknown to the product. */
  forget(state: CloudState): void
  close?(): Promise<void>
}

/** An image by its digest. */
export const image = (digest: string): string => `registry.example/shop@sha256:${digest}`

/** Changes what the emulated tools know. */
export function changeCloud(file: string, change: (state: CloudState) => void): void {
  const state = JSON.parse(readFileSync(file, 'utf8')) as CloudState
  change(state)
  writeFileSync(file, JSON.stringify(state))
}
