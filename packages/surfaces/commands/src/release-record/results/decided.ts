import type { GoNoGoData } from '@locktender/contracts'
import validateData from '@locktender/contracts/validators/go-no-go'
import { bounded, boundedReasons } from './bounded.ts'
import type { HandedResult } from './handed-result.ts'
import type { Fact } from './recorded-fact.ts'
import { wholeData } from './whole-data.ts'

/** The decision; besides, the override that lets it go on, and the end of a release that people have given up. */
export function decidedFacts(handed: HandedResult): readonly Fact[] {
  const data = wholeData<GoNoGoData>(handed, validateData)
  const id = `go-no-go/${handed.sha256}`
  return [decision(data, handed, id), ...overriding(data, id), ...cancelling(data, id)]
}

function decision({ decision: outcome, delay, risks, watch, inputs, expiresAt }: GoNoGoData, { result }: HandedResult, id: string): Fact {
  const data = {
    outcome: delay === null ? outcome : ('DELAY' as const),
    reasons: boundedReasons(result.reasons),
    inputsDigest: inputs.digest,
    until: delay === null ? expiresAt : delay.to,
    ...(delay === null ? {} : { by: bounded(delay.by, 200) }),
    ...(risks.length === 0
      ? {}
      : {
          acceptedRisks: risks.map(({ of, owner, expires, reason }) => ({
            risk: bounded(`${of}: ${reason}`, 1000),
            owner: bounded(owner, 200),
            expires,
          })),
        }),
    ...(watch.length === 0 ? {} : { watch: bounded(watch.map(({ who, what }) => `${who}: ${what}`).join('; '), 1000) }),
  }
  return { type: 'decided', data, id, release: null }
}

function overriding({ override, code }: GoNoGoData, id: string): readonly Fact[] {
  if (override === null) return []
  const by = override.by.map((account) => bounded(account, 200))
  const data = { kind: 'granted' as const, what: bounded(code, 300), reason: bounded(override.reason, 2000), by, expires: override.until }
  return [{ type: 'overridden', data, id, release: null }]
}

function cancelling({ cancellation }: GoNoGoData, id: string): readonly Fact[] {
  if (cancellation === null) return []
  const data = { reason: bounded(cancellation.reason, 2000), by: bounded(cancellation.by, 200) }
  return [{ type: 'cancelled', data, id, release: null }]
}
