import type { Place } from '@locktender/contracts'
import type { PolicyPath } from '../text/policy-path.ts'
import type { Positions } from '../text/positions.ts'

/** The origin of a value that stands in a file. Every value has one, and few of the places are ever asked for. */
export class FileOrigin {
  readonly from = 'file'
  readonly path: PolicyPath
  readonly #positions: Positions
  #at: Place | undefined

  constructor(path: PolicyPath, positions: Positions) {
    this.path = path
    this.#positions = positions
  }

  get at(): Place {
    return (this.#at ??= this.#positions.value(this.path))
  }

  /** Of an expression, which is read by who evaluates it: where its characters stand goes with it. */
  get text(): Place | undefined {
    return this.path.at(-1) === 'cel' ? this.#positions.text(this.path) : undefined
  }
}
