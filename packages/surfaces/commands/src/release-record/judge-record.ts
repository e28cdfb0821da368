import type { Reason, RecordedRelease, ReleaseRecordData, Verdict } from '@locktender/contracts'
import { recordHeadline } from '@locktender/views'

/** Releases that should have all of their provenance by now. */
const finished: ReadonlySet<RecordedRelease['state']> = new Set(['rolled-out', 'verified', 'closed'])

const codes: Readonly<Record<ReleaseRecordData['mode'], string>> = {
  append: 'record/appended',
  show: 'record/shown',
  verify: 'record/whole',
  export: 'record/exported',
}

/**
 * How what was read is judged, the deciding reason first. An empty record cannot be verified. In `verify`, gaps in the provenance of a
 * release, a branch that can be rewritten, and a missing attestation that the policy asks for are warnings.
 */
export function judgeRecord(
  data: ReleaseRecordData,
  mustBeAttested: boolean,
): { readonly verdict: Verdict; readonly reasons: readonly Reason[] } {
  const { mode, release, releases, retention } = data
  const message = recordHeadline(data)
  if (releases.length === 0) {
    const code = release === null ? 'record/empty' : 'record/no-such-release'
    return { verdict: mode === 'show' && release === null ? 'skip' : 'unknown', reasons: [{ code, message }] }
  }
  const warnings = mode === 'verify' ? warningsOf(data, mustBeAttested) : []
  const due = retention?.due ?? []
  const notes: readonly Reason[] = [
    ...(due.length === 0 ? [] : [{ code: 'record/due', message: `kept for as long as the policy asks: ${due.join(', ')}` }]),
    ...(mode === 'verify' && data.chain?.anchors.length === 0
      ? [{ code: 'record/no-anchor', message: 'no anchor was given, so a cut-off end would not be seen' }]
      : []),
  ]
  return { verdict: warnings.length > 0 ? 'warn' : 'pass', reasons: [{ code: codes[mode], message }, ...warnings, ...notes] }
}

function warningsOf({ release, releases, chain, branch }: ReleaseRecordData, mustBeAttested: boolean): readonly Reason[] {
  const incomplete = releases.filter(({ state, complete }) => complete.missing.length > 0 && (release !== null || finished.has(state)))
  const isAttested = chain?.anchors.some(({ signer }) => signer !== null) ?? false
  return [
    ...incomplete.map(({ release: name, complete }) => ({
      code: 'record/incomplete',
      message: `the record of ${name} lacks ${complete.missing.join(', ')}`,
    })),
    ...(chain?.protection === 'unprotected'
      ? [{ code: 'record/unprotected', message: `no ruleset forbids force pushes and deletion of ${branch}` }]
      : []),
    ...(mustBeAttested && !isAttested
      ? [
          {
            code: 'record/not-attested',
            message: 'the policy asks for an attested record (record.attest), and no signed anchor was given',
            rule: 'record.attest',
          },
        ]
      : []),
  ]
}
