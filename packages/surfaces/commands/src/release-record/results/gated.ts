import { bounded, boundedReasons, whatFits } from './bounded.ts'
import type { HandedResult } from './handed-result.ts'
import type { Fact } from './recorded-fact.ts'

const mostEvidence = 500
const mostEvidenceBytes = 120_000

/** That an action has judged evidence, with what it rested on by digest. */
export function gatedFacts({ result, sha256 }: HandedResult): readonly Fact[] {
  const { action, verdict, reasons, subject, evidence } = result
  const files = evidence.map((each) => ({ name: bounded(each.path, 300), sha256: each.sha256 }))
  const shown = whatFits(files, mostEvidence, mostEvidenceBytes)
  const more = files.length - shown.length
  const noted = more === 0 ? [] : [{ code: 'record/shortened', message: `${more} more files of evidence stand in the result` }]
  const data = {
    action: bounded(action, 100),
    verdict,
    reasons: [...boundedReasons(reasons), ...noted],
    evidence: shown,
    resultDigest: sha256,
    ...(subject.environment === undefined ? {} : { environment: bounded(subject.environment, 255) }),
  }
  return [{ type: 'gated', data, id: `${action}/${sha256}`, release: null }]
}
