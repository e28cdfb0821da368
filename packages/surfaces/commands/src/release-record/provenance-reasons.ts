import type { Reason, RecordedRelease, ReleaseRecordData } from '@locktender/contracts'
import { isFinished } from '@locktender/record'

/** What a release's record lacks: a failure once the release is out and the policy lists what it must hold, else a warning. */
export function incompleteReasons(
  { release, releases }: ReleaseRecordData,
  isListed: boolean,
): { readonly failures: readonly Reason[]; readonly warnings: readonly Reason[] } {
  const lacking = releases.filter(({ complete }) => complete.missing.length > 0)
  const fails = (each: RecordedRelease): boolean => isListed && isFinished(each)
  return {
    failures: lacking.filter(fails).map((each) => ({ ...reasonOf(each), rule: 'record.completeness.require' })),
    warnings: lacking.filter((each) => !fails(each) && (release !== null || isFinished(each))).map(reasonOf),
  }
}

function reasonOf({ release, complete }: RecordedRelease): Reason {
  return { code: 'record/incomplete', message: `the record of ${release} lacks ${complete.missing.join(', ')}` }
}
