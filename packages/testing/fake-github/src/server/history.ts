import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Repository } from '../state/repository.ts'
import type { Faults } from './faults.ts'

/** Keeps, while a stale read is planted, each repository as it was before its newest write. */
export class History {
  readonly #faults: Faults
  readonly #folder: string
  readonly #previous = new Map<number, Repository>()

  constructor(faults: Faults, folder: string) {
    this.#faults = faults
    this.#folder = folder
  }

  async keep(repository: Repository): Promise<void> {
    if (!this.#faults.needsHistory) return
    const { store, ...data } = repository
    await this.#previous.get(repository.id)?.store.close()
    this.#previous.set(repository.id, { ...structuredClone(data), store: await store.snapshot(join(this.#folder, randomUUID())) })
  }

  /** The repository before its newest write; as it is, when nothing was written since the fault was planted. */
  before(repository: Repository): Repository {
    return this.#previous.get(repository.id) ?? repository
  }

  async close(): Promise<void> {
    await Promise.all([...this.#previous.values()].map((repository) => repository.store.close()))
  }
}
