import { Problem, type Reason, type ReleaseRecordData, type Result, type Verdict } from '@locktender/contracts'
import { recordHeadline } from '@locktender/views'
import { appendFacts } from './append-facts.ts'
import type { Asked } from './asked.ts'
import type { Found } from './look-up.ts'
import type { RecordSituation } from './record-situation.ts'
import { factsOf } from './results/facts-of.ts'
import { givenFact } from './results/given-fact.ts'
import type { HandedResult } from './results/handed-result.ts'
import { readHanded } from './results/read-handed.ts'

/**
 * Records what the call was handed. A result that should be there and is not leaves the verdict unknown; the others are recorded.
 *
 * @throws {Problem} `record/…`, `results/…`, `input/…`, `github/…`, `git/…`
 */
export async function appendRecord({ call, record }: RecordSituation, { release, isDryRun }: Asked): Promise<Found> {
  const { results, missing } = await readHanded(call)
  for (const handed of results) checkRepository(handed, record.name)
  const given = givenFact(call)
  const facts = [...factsOf(results), ...(given === undefined ? [] : [given])]
  const appended = await appendFacts(record, facts, release, isDryRun)
  const data: ReleaseRecordData = {
    mode: 'append',
    place: record.place,
    branch: record.branch,
    release: release ?? null,
    events: 0,
    head: null,
    appended,
    releases: [],
    timeline: [],
    chain: null,
    retention: null,
    files: [],
  }
  const absent = missing.map((source): Reason => ({
    code: 'record/result-missing',
    message: `${source} is empty: the step that writes it did not run`,
  }))
  const said: Reason = { code: isDryRun ? 'record/would-append' : 'record/appended', message: recordHeadline(data) }
  const verdict: Verdict = absent.length > 0 ? 'unknown' : facts.length === 0 ? 'skip' : 'pass'
  return { verdict, reasons: [...absent, said, ...record.notes()], data, state: null }
}

function checkRepository({ source, result }: HandedResult, name: string): void {
  const { repository }: Result['subject'] = result.subject
  // An action that could not even read the repository does not name it.
  if (repository === name || (repository === '' && result.verdict === 'unknown')) return
  throw new Problem(
    'record/other-repository',
    `${source} is about ${JSON.stringify(repository)}, and this is the record of ${JSON.stringify(name)}`,
    'Hand over results of this repository.',
  )
}
