import type { Reason, ReleasePolicy, ReleaseRecordData, Verdict } from '@locktender/contracts'
import { recordHeadline } from '@locktender/views'
import { incompleteReasons } from './provenance-reasons.ts'

const codes: Readonly<Record<ReleaseRecordData['mode'], string>> = {
  append: 'record/appended',
  show: 'record/shown',
  verify: 'record/whole',
  export: 'record/exported',
  audit: 'audit/whole',
  adopt: 'record/adopted',
}

interface Findings {
  readonly failures: readonly Reason[]
  readonly unknowns: readonly Reason[]
  readonly warnings: readonly Reason[]
}

const nothing: Findings = { failures: [], unknowns: [], warnings: [] }

/**
 * How what was read is judged, the deciding reason first. An empty record cannot be verified. In `verify`, a finished release fails that
 * lacks what the policy lists, and an unsigned commit where it asks for signatures; other gaps, a branch that can be rewritten, a
 * history that appending does not make, and a missing attestation that the policy asks for are warnings.
 */
export function judgeRecord(
  data: ReleaseRecordData,
  policy: ReleasePolicy['record'] = {},
): { readonly verdict: Verdict; readonly reasons: readonly Reason[] } {
  const { mode, release, releases, retention } = data
  const message = recordHeadline(data)
  if (releases.length === 0) {
    const code = release === null ? 'record/empty' : 'record/no-such-release'
    return { verdict: mode === 'show' && release === null ? 'skip' : 'unknown', reasons: [{ code, message }] }
  }
  const { failures, unknowns, warnings } = mode === 'verify' ? findingsIn(data, policy) : nothing
  const due = retention?.due ?? []
  const notes: readonly Reason[] = [
    ...(due.length === 0 ? [] : [{ code: 'record/due', message: `kept for as long as the policy asks: ${due.join(', ')}` }]),
    ...(mode === 'verify' && data.chain?.anchors.length === 0
      ? [{ code: 'record/no-anchor', message: 'no anchor was given, so a cut-off end would not be seen' }]
      : []),
  ]
  const verdict: Verdict = failures.length > 0 ? 'fail' : unknowns.length > 0 ? 'unknown' : warnings.length > 0 ? 'warn' : 'pass'
  return { verdict, reasons: [...failures, ...unknowns, { code: codes[mode], message }, ...warnings, ...notes] }
}

function findingsIn(
  data: ReleaseRecordData,
  { attest = false, signed = false, completeness }: NonNullable<ReleasePolicy['record']>,
): Findings {
  const { chain, branch } = data
  const incomplete = incompleteReasons(data, completeness?.require !== undefined)
  const isAttested = chain?.anchors.some(({ signer }) => signer !== null) ?? false
  const { faults = [], unsigned = null, isWhole = false } = chain?.history ?? {}
  const unsignedReason: Reason = {
    code: 'record/unsigned',
    message: `${unsigned ?? 0} commits of ${branch} carry no signature that GitHub verifies`,
    ...(signed ? { rule: 'record.signed' } : {}),
  }
  const isUnsigned = (unsigned ?? 0) > 0
  const isUntold = signed && !isUnsigned && (unsigned === null || !isWhole)
  return {
    failures: [...(signed && isUnsigned ? [unsignedReason] : []), ...incomplete.failures],
    unknowns: isUntold
      ? [{ code: 'record/signatures-unknown', message: 'nobody says whether every commit of the record is signed', rule: 'record.signed' }]
      : [],
    warnings: [
      ...incomplete.warnings,
      ...faults,
      ...(!signed && isUnsigned ? [unsignedReason] : []),
      ...(chain?.protection === 'unprotected'
        ? [{ code: 'record/unprotected', message: `no ruleset forbids force pushes and deletion of ${branch}` }]
        : []),
      ...(attest && !isAttested
        ? [
            {
              code: 'record/not-attested',
              message: 'the policy asks for an attested record (record.attest), and no signed anchor was given',
              rule: 'record.attest',
            },
          ]
        : []),
    ],
  }
}
