import type { Call, Outcome } from '@locktender/action-kit'
import { Problem, type PublishedRelease, type Reason, type ReleasePublishData } from '@locktender/contracts'
import type { Timing } from '@locktender/github'
import { planPublication } from './plan-publication.ts'
import { publishOptions } from './publish-options.ts'
import { judgeEnd, publishSummary, publishText, type PublishEnd } from './report.ts'

/**
 * Releases the checkout of a call, or prepares it; see the command. `timing` is the clock of the calls' retries.
 *
 * @throws {Problem} `publish/…`, `github/…`, `files/…`, and those of the plan
 */
export async function publishRelease(given: Call, timing?: Timing): Promise<Outcome> {
  const call = withoutLabels(given)
  const options = publishOptions(call)
  refuseUnmerged(call, options.dryRun)
  const publication = await planPublication(call, options)
  const { situation, plan } = publication.planned
  const token = call.inputs.text('github-token')
  if (token === undefined) {
    throw new Problem(
      'publish/no-token',
      'there is no token to look at the releases with',
      'Leave `github-token` at its default, or pass one: for a dry run, one that may read.',
    )
  }
  // Loaded here: a run that has nothing to release stops before.
  const { connect } = await import('@locktender/github')
  const connection = await connect({
    repository: situation.subject.repository,
    token,
    environment: call.environment,
    ...(timing === undefined ? {} : { timing }),
  })
  const finish = ({ releases = [], pullRequest = null, ...rest }: Finish): Outcome => {
    const data: ReleasePublishData = { mode: options.mode, releases: [...releases], pullRequest, calls: { ...connection.calls } }
    const judged = judgeEnd({ ...rest, data })
    const [only] = data.releases
    return {
      ...judged,
      subject: { ...situation.subject, ...(only === undefined ? {} : { tag: only.tag }) },
      policy: situation.policySource,
      evidence: situation.evidence,
      data,
      outputs: outputsOf(data, judged.verdict === 'pass' && rest.end === 'complete'),
      summary: publishSummary(judged, data),
      text: publishText(judged, data),
    }
  }
  const { findStalled } = await import('./find-stalled.ts')
  const stalled = options.mode === 'draft' ? [] : await findStalled(connection, publication)
  if (publication.documents.length === 0) {
    if (plan.verdict === 'fail') return finish({ end: 'refused', stalled, notes: publication.reasons })
    return finish({ end: 'nothing', stalled, notes: nothingToRelease(publication.reasons) })
  }
  if (options.mode === 'pull-request') {
    const { requestRelease } = await import('./pull-request-mode.ts')
    const requested = await requestRelease({ connection, options, publication, token })
    if (requested !== null) return finish({ end: 'requested', stalled, ...requested })
  }
  const { publishCommit } = await import('./direct-mode.ts')
  const { releases, end, startsNothing } = await publishCommit(call, connection, options, publication)
  return finish({ releases, end, stalled, notes: startsNothing ? [noWorkflows] : [] })
}

interface Finish extends Omit<PublishEnd, 'data'> {
  readonly releases?: readonly PublishedRelease[]
  readonly pullRequest?: ReleasePublishData['pullRequest']
}

/** The commit of a pull request's run is a merge that GitHub only tries: nobody may release it. */
function refuseUnmerged({ environment }: Call, dryRun: boolean): void {
  const ref = environment['GITHUB_REF'] ?? ''
  if (dryRun || !ref.startsWith('refs/pull/')) return
  throw new Problem(
    'publish/not-merged',
    `this run is of ${ref}, which is not merged`,
    'Run on a push to the branch; on a pull request only with `dry-run: true`.',
  )
}

/** Labels come from GitHub here: the input of the other commands is not among this one's. */
function withoutLabels(call: Call): Call {
  return { ...call, inputs: { ...call.inputs, text: (name) => (name === 'labels' ? undefined : call.inputs.text(name)) } }
}

const nothingToRelease = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.length > 0 ? reasons : [{ code: 'publish/nothing', message: 'no version moves, so there is nothing to release' }]

const noWorkflows: Reason = {
  code: 'publish/starts-nothing',
  message: 'a tag or release made with GITHUB_TOKEN starts no other workflow: go on in this run with the outputs, or by workflow_dispatch',
}

function outputsOf({ releases, pullRequest }: ReleasePublishData, released: boolean): Record<string, string> {
  const [only] = releases
  return {
    released: String(released),
    version: only?.version ?? '',
    tag: only?.tag ?? '',
    url: only?.url ?? '',
    releases: JSON.stringify(releases.map(({ package: name, version, tag, url }) => ({ package: name, version, tag, url }))),
    'pull-request': pullRequest?.number === undefined || pullRequest.number === null ? '' : String(pullRequest.number),
  }
}
