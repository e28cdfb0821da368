import { createHash } from 'node:crypto'
import { Problem, type Reason, type ReleaseRequest } from '@locktender/contracts'
import { createCommit, createRef, moveRef, readRefs, type Connection, type RefState } from '@locktender/github'
import { releaseBranch, releaseCommitMessage, releaseDigest, releaseTitle } from '@locktender/publishing'
import type { Publication } from './plan-publication.ts'
import { actionsBot, preflight } from './preflight.ts'
import type { PublishOptions } from './publish-options.ts'
import { releaseFiles, type ReleaseFiles } from './release-files.ts'
import { keepPullRequest, requestText } from './release-pull-request.ts'

export interface RequestInput {
  readonly connection: Connection
  readonly options: PublishOptions
  readonly publication: Publication
  readonly token: string
}

export interface Requested {
  readonly pullRequest: ReleaseRequest
  readonly notes: readonly Reason[]
}

/**
 * Prepares the release in a pull request, or brings it up to date; null when the commit holds the release already and is to be tagged.
 *
 * @throws {Problem} `publish/no-branch`, `publish/branch-protected`, `publish/read-only`, `files/…`, `github/…`
 */
export async function requestRelease({ connection, options, publication, token }: RequestInput): Promise<Requested | null> {
  const { situation } = publication.planned
  const files = await releaseFiles(publication, options.versionFiles)
  if (files.isReleased) return null
  if (situation.branch === null) {
    throw new Problem(
      'publish/no-branch',
      'a release pull request needs the branch that it is merged into, and this run is of none',
      'Run on a push to the branch, or use `mode: direct`.',
    )
  }
  const branch = releaseBranch(situation.branch)
  const releases = publication.documents.map(({ package: name, version }) => ({ package: name, version: version ?? '' }))
  const title = releaseTitle(releases)
  const ref = `refs/heads/${branch}`
  const { viewer, refs } = await readRefs(connection, [ref])
  const planned = { branch, title, files: [...files.changed.keys()].toSorted() }
  const tip = refs.get(ref)
  const kept = keptNotes(files)
  if (options.dryRun) return { pullRequest: { number: null, url: null, ...planned, action: 'would-change' }, notes: kept }
  const digest = digestOf(situation.subject.commit, title, files.changed)
  const isOurs = tip === undefined || releaseDigest(tip.commitMessage) !== null
  const isCurrent = releaseDigest(tip?.commitMessage ?? null) === digest
  if (!isCurrent && isOurs) {
    await preflight({
      connection,
      situation,
      token,
      viewer,
      wishes: [{ ref, act: tip === undefined ? 'create' : 'move' }],
      newTag: false,
      needs: 'contents=write,pull_requests=write',
    })
  }
  const body = requestText(publication, situation.policy.notes ?? {})
  const commit = async (): Promise<boolean> => {
    if (isCurrent || !isOurs) return false
    await moveBranch(connection, ref, tip, {
      parent: situation.subject.commit,
      message: releaseCommitMessage(title, digest),
      files: files.changed,
    })
    return true
  }
  const pull = await keepPullRequest(connection, { branch, base: situation.branch, title, body }, commit)
  const action = !isOurs ? 'kept-edited' : pull.action
  return {
    pullRequest: { number: pull.number, url: pull.url, ...planned, action },
    notes: [...kept, ...(isOurs ? [] : [edited(branch)]), ...(viewer === actionsBot && action === 'created' ? [noChecks] : [])],
  }
}

async function moveBranch(
  connection: Connection,
  ref: string,
  tip: RefState | undefined,
  commit: Parameters<typeof createCommit>[1],
): Promise<void> {
  const sha = await createCommit(connection, commit)
  if (tip !== undefined) return moveRef(connection, ref, sha, true)
  if ((await createRef(connection, ref, sha)) === 'exists') await moveRef(connection, ref, sha, true)
}

/** What a release branch is made from: the same digest means that it is up to date. */
function digestOf(parent: string, title: string, files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256').update(JSON.stringify([parent, title]))
  for (const path of [...files.keys()].toSorted()) hash.update(JSON.stringify([path, files.get(path)]))
  return hash.digest('hex')
}

const keptNotes = ({ findings }: ReleaseFiles): readonly Reason[] =>
  findings.map(({ code, message, file }) => ({ code, message, at: { file } }))

const edited = (branch: string): Reason => ({
  code: 'publish/branch-edited',
  message: `somebody committed to ${branch}, so it was left as it is. Merge it, or delete the branch to have it made anew`,
})

const noChecks: Reason = {
  code: 'publish/no-checks',
  message:
    'a pull request made with GITHUB_TOKEN starts no checks: pass `github-token` the token of a GitHub App if the branch requires any',
}
