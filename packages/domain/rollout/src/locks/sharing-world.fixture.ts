import { giveBackLocks, noLocks, takeLocks, waitingReason, type LockAnswer, type RolloutPorts } from '../index.ts'
import { Killed, ModelWorld } from '../model-world.fixture.ts'

const needs = [{ resource: 'shared/db', most: 1 }]
export const ttlSeconds = 7200
const owner = (repository: string) => ({ repositoryId: repository, repository, release: '1.1.0', run: null })

/** What repositories share. */
export class Board {
  locks = noLocks
}

/** A rollout of a repository that shares something with others. */
export class SharingWorld extends ModelWorld {
  isReachable = true
  asks = 0
  readonly board: Board
  readonly name: string
  /** Traffic that was given while another repository had what both need, or nobody. */
  readonly violations: string[] = []
  constructor(
    given: ConstructorParameters<typeof ModelWorld>[0] = {},
    stages?: ConstructorParameters<typeof ModelWorld>[1],
    name = 'acme/shop',
    board = new Board(),
  ) {
    super(given, stages)
    this.name = name
    this.board = board
  }
  take(name = this.name): LockAnswer {
    const { locks, entry, blockers } = takeLocks(this.board.locks, { owner: owner(name), needs, ttlSeconds, broken: [] }, this.nowMs)
    this.board.locks = locks
    const untilMs = Date.parse(entry.until)
    return entry.fence === null
      ? { state: 'waiting', reason: waitingReason(blockers), untilMs }
      : { state: 'held', holder: name, fence: entry.fence, untilMs }
  }
  giveBack(name = this.name): void {
    this.board.locks = giveBackLocks(this.board.locks, owner(name), this.nowMs)
  }
  sharing(): RolloutPorts {
    const call = async <T>(work: () => T, down: T): Promise<T> => {
      this.asks += 1
      this.die(work)
      return this.isReachable ? work() : down
    }
    const unreachable: LockAnswer = { state: 'unreachable', reason: { code: 'rollout/locks-unreachable', message: 'down' }, untilMs: null }
    const ports = this.ports()
    return {
      ...ports,
      apply: (place, share, opId) => {
        if (!this.holds(this.name)) this.violations.push(`${this.name} gave ${share} of the traffic without what it shares`)
        return ports.apply(place, share, opId)
      },
      locks: {
        take: () => call(() => this.take(), unreachable),
        giveBack: () =>
          call<{ state: 'given-back' | 'not-given-back' }>(
            () => {
              this.giveBack()
              return { state: 'given-back' }
            },
            { state: 'not-given-back' },
          ),
      },
    }
  }
  /** Whether it holds it at this moment. */
  holds(name: string): boolean {
    const isHeld = this.board.locks.entries.filter(({ fence, until }) => fence !== null && Date.parse(until) > this.nowMs)
    return isHeld.some((entry) => entry.owner.repositoryId === name)
  }
  private die(work: () => unknown): void {
    if (this.killIn === null || (this.killIn.calls -= 1) >= 0) return
    if (this.killIn.after && this.isReachable) work()
    this.killIn = null
    throw new Killed('killed')
  }
}
