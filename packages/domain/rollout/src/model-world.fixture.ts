import type { PlannedStage, RecordReason } from '@locktender/contracts'
import { checkTransition, type EventDraft, foldEvent, nextEvent, type ReleaseView, type WrittenEvent } from '@locktender/record'
import type { AskedFacts, Entry, Judgement, Observation, Place, RolloutPorts, RolloutRules } from './index.ts'

export const artifact = 'a'.repeat(64)
export const stable = 'd'.repeat(64)
const policyDigest = 'b'.repeat(64)
const usualStages = [
  { share: 0.01, bakeSeconds: 1800 },
  { share: 0.1, bakeSeconds: 3600, approve: { operations: 1 } },
  { share: 1, bakeSeconds: 0 },
]

/** How the traffic side answers a command. */
export type TrafficMood = 'honest' | 'fails' | 'lies' | 'half' | 'works-but-fails'

/** A watcher that was killed. */
export class Killed extends Error {}

const rules: RolloutRules = {
  onFreezeStart: 'hold',
  maxStageSeconds: 86_400,
  settleSeconds: 120,
  rollbackWithinSeconds: 600,
  onInconclusive: 'hold',
  onNoData: 'hold',
  isForwardOnly: false,
  leaseSeconds: 300,
  needsDecision: false,
  atAllTraffic: { isGuarded: true, notJudged: [] },
  timeboxSeconds: null,
  fewestStages: 0,
}

/** A record, a traffic side and a clock in memory, with everything that can go wrong as a switch. */
export class ModelWorld {
  nowMs = Date.UTC(2026, 10, 21, 12)
  readonly events: WrittenEvent[] = []
  view: ReleaseView | undefined
  /** Part of the traffic that the release has, by region; one without a name where there are none. */
  readonly shares = new Map<string | undefined, number>()
  /** Region that was given traffic last. */
  private region: string | undefined
  /** Region that a rollback does not reach. */
  deafRegion: string | null = null
  stable = stable
  /** What serves the release's part of the traffic. */
  serving = artifact
  /** What serves besides, each with this part of the traffic. */
  others: readonly string[] = []
  readonly done = new Set<string>()
  /** Every command that changed something, in order. */
  readonly changes: { readonly opId: string; readonly share: number; readonly state: string | undefined }[] = []
  mood: TrafficMood = 'honest'
  /** Another method that works while the traffic command does not. */
  worksAllTheSame: string | null = null
  dispatchFault: RecordReason | null = null
  readonly dispatched: { readonly workflow: string; readonly inputs: Readonly<Record<string, string>> }[] = []
  isBlind = false
  verdict: Judgement['verdict'] = 'pass'
  asked: AskedFacts
  /** Port calls until the watcher dies; before or after the call takes effect. */
  killIn: { calls: number; readonly after: boolean } | null = null
  /** Lets others go first at each call. */
  pause: () => Promise<void> = async () => {}

  constructor(other: Partial<RolloutRules> = {}, stages: readonly PlannedStage[] = usualStages, regions: readonly string[] = []) {
    this.asked = {
      rules: { ...rules, ...other },
      policyDigest,
      contractFaults: [],
      calendar: { isOpen: true, isFrozen: false, opensAtMs: null, reason: null },
      approval: { isApproved: true, reason: { code: 'approval/given', message: 'given' } },
      guard: null,
      prepareGuard: null,
      abort: null,
      isRollbackConfirmed: false,
      newerRelease: null,
      lockedBy: null,
    }
    this.record({
      type: 'planned',
      key: 'plan',
      data: {
        class: 'minor',
        version: '1.1.0',
        commit: 'c'.repeat(40),
        range: { from: null, to: 'c'.repeat(40) },
        policy: { path: 'policy.yml', digest: policyDigest },
        artifacts: [{ name: 'shop', sha256: artifact }],
        previous: { sha256: stable },
        stages: [...stages],
        ...(regions.length === 0 ? {} : { regions: [...regions] }),
      },
    })
  }

  /** The greatest part of the traffic that it has in any region. */
  get share(): number {
    return Math.max(0, ...this.shares.values())
  }

  set share(share: number) {
    this.shares.set(this.region, share)
  }

  record(entry: Pick<EventDraft, 'type' | 'key' | 'data'>): void {
    const last = this.events.at(-1)
    const draft = {
      repository: { id: '1', name: 'acme/shop' },
      release: '1.1.0',
      at: new Date(this.nowMs).toISOString(),
      by: { tool: 'model' },
      ...entry,
    } as EventDraft
    const written = nextEvent(last === undefined ? null : { seq: last.event.seq, digest: last.digest }, draft)
    const illegal = checkTransition(this.view, written.event)
    if (illegal !== undefined) throw new Error(illegal.message)
    this.events.push(written)
    this.view = foldEvent(this.view, written.event)
  }

  ports(): RolloutPorts {
    const call = async <T>(work: () => T): Promise<T> => {
      await this.pause()
      // Nothing that is decided may hang on the very millisecond.
      this.nowMs += 1
      const dies = this.killIn !== null && (this.killIn.calls -= 1) < 0
      if (dies && this.killIn?.after !== true) throw this.killed()
      const value = work()
      if (dies) throw this.killed()
      return value
    }
    return {
      now: () => this.nowMs,
      standing: () => call(() => this.view),
      ask: () => call(() => this.asked),
      append: (entry: Entry, isAskedFor) =>
        call(() => {
          if (this.events.some(({ event }) => event.key === entry.key)) return true
          if (!isAskedFor(this.view)) return false
          this.record(entry)
          return true
        }),
      observe: ({ region }) => call(() => this.observe(region)),
      apply: ({ region }: Place, share, opId) => call(() => this.command(opId, share, 'traffic', region)),
      rollback: (opId, method) => call(() => this.command(opId, 0, method?.command)),
      dispatch: ({ workflow, inputs }) =>
        call(() => {
          if (this.dispatchFault !== null) return { fault: this.dispatchFault }
          this.dispatched.push({ workflow, inputs })
          return { reference: null }
        }),
      judge: (_place, sinceMs) => call(() => this.judge(sinceMs)),
    }
  }

  private killed(): Killed {
    this.killIn = null
    return new Killed('killed')
  }

  private command(opId: string, share: number, command = 'traffic', region?: string): RecordReason | null {
    const failure = { code: 'traffic/command-failed', message: 'exit 1' }
    if (this.mood === 'fails' && command !== this.worksAllTheSame) return failure
    const isNew = !this.done.has(opId)
    if (this.mood !== 'half') this.done.add(opId)
    if (isNew && this.mood !== 'lies') {
      if (share > 0) this.region = region
      // A rollback is for every region.
      for (const place of share > 0 ? [region] : this.shares.keys())
        if (share > 0 || place === undefined || place !== this.deafRegion)
          this.shares.set(place, this.mood === 'half' ? ((this.shares.get(place) ?? 0) + share) / 2 : share)
      this.changes.push({ opId, share, state: this.view?.state })
    }
    return this.mood === 'works-but-fails' || this.mood === 'half' ? failure : null
  }

  private observe(region: string | undefined): Observation | 'failed' {
    if (this.isBlind) return 'failed'
    const share = this.shares.get(region) ?? 0
    const versions = [
      { sha256: this.serving, share },
      ...this.others.map((sha256) => ({ sha256, share: (1 - share) / (this.others.length + 1) })),
      { sha256: this.stable, share: (1 - share) / (this.others.length + 1) },
    ].filter((version) => version.share > 0)
    return { share, versions, isHealthy: null }
  }

  private judge(sinceMs: number): Judgement {
    const reasons = [{ code: `canary/${this.verdict}`, message: `it is ${this.verdict}` }]
    return { verdict: this.verdict, reasons, fromMs: sinceMs, toMs: this.nowMs, evidenceDigest: null, requests: 1000 }
  }
}
