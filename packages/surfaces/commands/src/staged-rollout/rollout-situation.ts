import { basename } from 'node:path'
import type { Call } from '@locktender/action-kit'
import { calendarFiles, type CalendarTexts } from '@locktender/calendar'
import type { Evidence, PolicySource, ReleasePolicy, Subject } from '@locktender/contracts'
import { openRepository, type Repository } from '@locktender/git'
import { openRecord, type OpenRecord } from '../record/open-record.ts'
import { policyIn } from '../situation/read-policy.ts'
import { trustedFiles } from '../situation/trusted-files.ts'

/** What a rollout is decided under. */
export interface RolloutSituation {
  readonly repository: Repository
  readonly policy: ReleasePolicy
  readonly policySource: PolicySource
  readonly evidence: readonly Evidence[]
  readonly calendarTexts: CalendarTexts
  readonly record: OpenRecord
  readonly subject: Subject
  /** Milliseconds since 1970 by the server's clock where there is one, moving on while this runs. */
  nowMs(): number
}

/** @throws Problem `policy/…`, `git/…`, `record/…` */
export async function rolloutSituation(call: Call): Promise<RolloutSituation> {
  const repository = await openRepository(call.directory, { env: call.environment })
  const files = await trustedFiles(call, repository, { token: call.inputs.text('github-token') })
  const { policy, source, evidence } = await policyIn(call, files)
  const paths = calendarFiles(policy)
  const calendarTexts = paths.length === 0 ? new Map<string, string>() : await files.read(paths)
  const record = await openRecord(call, { repository, policy })
  const { GITHUB_REPOSITORY: name, GITHUB_SHA: commit } = call.environment
  const [startedMs, elapsedFrom] = [record.now().getTime(), performance.now()]
  return {
    repository,
    policy,
    policySource: source,
    evidence,
    calendarTexts,
    record,
    subject: { repository: name ?? basename(repository.topLevel ?? call.directory), commit: commit ?? repository.head },
    // A record that is a git branch has no server to ask: then the time goes on from that of the call.
    nowMs: () => Math.max(record.now().getTime(), Math.floor(startedMs + performance.now() - elapsedFrom)),
  }
}
