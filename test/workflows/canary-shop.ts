import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CanaryAnalysisData, CanaryEvidenceFile } from '@locktender/contracts'
import validateData from '@locktender/contracts/validators/canary-analysis'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { evidenceText, freezeEvidence, type OpenEvidence } from '@locktender/telemetry'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { madeUpCanary } from '../../packages/surfaces/cli/src/demo/made-up-canary.ts'
import { buildBundle, removeBundle } from './bundle.ts'
import { runStep, type StepRun } from './run-step.ts'

let bundle = ''
const made: TemporaryRepository[] = []
beforeAll(async () => {
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove()
})

/** An hour of a canary that is as good as the stable version. */
export const good = madeUpCanary({ seed: 'good', errors: 1, latency: 1 })
export const bad = madeUpCanary({ seed: 'bad', errors: 3, latency: 1.3, minutes: 30 })
export const early = madeUpCanary({ seed: 'early', errors: 1, latency: 1, minutes: 3 })
export const doubled = madeUpCanary({ seed: 'doubled', errors: 2, latency: 1, minutes: 30 })
const policyPath = '.github/release-policy.yml'

/** A checkout with an evidence file that a step before has left, and a policy in its commit. */
export function checkoutWith(evidence: CanaryEvidenceFile | string | Uint8Array, policy?: string): TemporaryRepository {
  const files = { 'app.js': '1\n', ...(policy === undefined ? {} : { [policyPath]: policy }) }
  const repository = createRepository({ commits: [{ message: 'feat: a', files }] })
  made.push(repository)
  const text = typeof evidence === 'string' || evidence instanceof Uint8Array ? evidence : evidenceText(evidence)
  writeFileSync(join(repository.directory, 'evidence.json'), text)
  return repository
}

export function judge(repository: TemporaryRepository, inputs: Readonly<Record<string, string>> = {}): Promise<StepRun> {
  return runStep({
    bundle,
    action: 'canary-analysis',
    checkout: repository.directory,
    commit: repository.shas.at(-1) ?? '',
    inputs: { evidence: 'evidence.json', ...inputs },
  })
}

export function dataOf({ wholeResult }: StepRun): CanaryAnalysisData {
  expect(validateData(wholeResult.data), JSON.stringify(validateData.errors)).toBe(true)
  return wholeResult.data as unknown as CanaryAnalysisData
}

/** The evidence with something changed, frozen again. */
export function changed(change: (series: OpenEvidence['metrics'][number]['series'][number]) => typeof series | null): CanaryEvidenceFile {
  const { evidence: _version, sha256: _digest, metrics, ...rest } = good
  return freezeEvidence({
    ...rest,
    metrics: metrics.map(({ series, ...metric }) => ({
      ...metric,
      series: series.flatMap(({ times, values, sha256: _sha256, ...each }) => {
        const open = { ...each, samples: times.map((t, index) => ({ t, value: Number(values[index]) })) }
        return change(open) ?? []
      }),
    })),
  })
}

/** A policy that asks for the two metrics of the made-up canaries. */
export const ratioPolicy = `metrics:
  queries:
    error-rate: { bad: 'errors{track="{track}"}', all: 'requests{track="{track}"}' }
    latency-p95: { histogram: 'seconds_bucket{track="{track}"}' }
`
