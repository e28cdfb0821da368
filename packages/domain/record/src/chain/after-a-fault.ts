import type { RecordEvent, RecordReason } from '@locktender/contracts'
import type { ChainFault } from './chain-fault.ts'

/**
 * What may be added to a record that is not whole: what was seen, what stopped it, the way back. `stage-applied` tells of traffic that
 * a release has already, so leaving it out would only hide it; whoever gives traffic looks at the record before.
 */
const stillRecorded: ReadonlySet<RecordEvent['type']> = new Set([
  'rolled-back',
  'cancelled',
  'held',
  'observed',
  'judged',
  'voted',
  'claimed',
  'stage-applied',
  'incident-linked',
])

/** Whether an event may follow on a damaged record; whatever could bring a release more traffic may not. */
export function mayFollowFault(type: RecordEvent['type']): boolean {
  return stillRecorded.has(type)
}

const [longestPath, longestMessage] = [200, 1000]

/** What is wrong, and where. */
export function faultMessage({ path, message }: ChainFault): string {
  const at = path === null ? '' : ` (${JSON.stringify(path.slice(0, longestPath))})`
  return `the record is not whole: ${message.slice(0, longestMessage)}${at}`
}

/** The same with how it is mended, as a reason of the code of the fault. */
export function faultReason(fault: ChainFault): RecordReason {
  return { code: fault.code, message: `${faultMessage(fault)}. ${mendFault(fault.code)}` }
}

/** How a damaged record is mended. */
export function mendFault(code: string): string {
  return code === 'record/stray-file'
    ? 'Nothing else may be kept on that branch: move the file away with a commit of your own.'
    : 'Restore the branch from a clone, an export or the reflog of before; `locktender release-record --mode verify` names the first bad event.'
}
