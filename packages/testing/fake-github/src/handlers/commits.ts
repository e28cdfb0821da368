import { readCommit, readCommits } from '../git/commit.ts'
import { diffTrees, emptyTree, patchText } from '../git/diff.ts'
import { isAncestor, listCommits, mergeBase } from '../git/history.ts'
import { mergeTrees } from '../git/merge.ts'
import { readRef, resolveCommit } from '../git/refs.ts'
import { writeCommit } from '../git/commit.ts'
import { moveRef } from '../rules/move-ref.ts'
import type { Call } from '../server/call.ts'
import { linkHeader, list, pageOf } from '../server/paging.ts'
import { found, Refusal } from '../server/refusal.ts'
import { created, noContent, ok, rawReply, type Reply } from '../server/reply.ts'
import { commitShape, commitWithFiles, fileShape } from '../shapes/commit.ts'
import { simplePullShape } from '../shapes/pull.ts'
import { pullsOfCommit } from './pulls-of-commit.ts'
import { refuseEmpty } from './refs.ts'
import { signatureOf, webFlow } from './signature.ts'
import type { HandlerTable } from './handler.ts'

/** A commit by branch, tag or sha. @throws Refusal 422 for a sha or name that is not there, as this resource answers. */
export async function findCommit(call: Call, name: string): Promise<string> {
  const sha = await resolveCommit(call.repository.store, name)
  if (sha === null) throw new Refusal(422, `No commit found for SHA: ${name}`)
  return sha
}

interface CommitsQuery {
  readonly sha?: string
  readonly path?: string
  readonly author?: string
  readonly since?: string
  readonly until?: string
}

async function listCommitPage(call: Call): Promise<Reply> {
  const { repository, world } = call
  const query = call.query<CommitsQuery>()
  await refuseEmpty(repository)
  const head = found(await resolveCommit(repository.store, query.sha ?? repository.defaultBranch))
  const seconds = (time: string | undefined): number | undefined => (time === undefined ? undefined : Math.floor(Date.parse(time) / 1000))
  const range = { include: [head], path: query.path, sinceSeconds: seconds(query.since), untilSeconds: seconds(query.until) }
  const shas = await listCommits(repository.store, range)
  const kept = query.author === undefined ? shas : await byAuthor(call, shas, query.author)
  return list(call, kept, async (sha) => commitShape(world, repository, found(await readCommit(repository.store, sha))))
}

async function byAuthor(call: Call, shas: readonly string[], author: string): Promise<string[]> {
  const commits = await readCommits(call.repository.store, shas)
  const isBy = (email: string): boolean =>
    email === author || call.world.accountByEmail(email)?.login.toLowerCase() === author.toLowerCase()
  return commits.filter((commit) => isBy(commit.author.email)).map((commit) => commit.sha)
}

async function getCommit(call: Call): Promise<Reply> {
  const { repository, world } = call
  await refuseEmpty(repository)
  const sha = await findCommit(call, call.param('ref'))
  const commit = found(await readCommit(repository.store, sha))
  if (/vnd\.github(\.v3)?\.sha/.test(call.accept)) return rawReply('application/vnd.github.sha; charset=utf-8', Buffer.from(sha))
  if (/vnd\.github(\.v3)?\.diff/.test(call.accept))
    return rawReply('text/plain; charset=utf-8', Buffer.from(await patchText(repository.store, commit.parents[0] ?? emptyTree, sha)))
  return ok(await commitWithFiles(world, repository, commit))
}

async function compare(call: Call): Promise<Reply> {
  const { repository, world } = call
  const [baseName = '', headName = ''] = call
    .param('basehead')
    .split(/\.\.\.?/)
    .map((name) => name.slice(name.indexOf(':') + 1))
  const base = found(await resolveCommit(repository.store, baseName))
  const head = found(await resolveCommit(repository.store, headName))
  const common = found(await mergeBase(repository.store, base, head))
  const ahead = await listCommits(repository.store, { include: [head], exclude: [base] }, 'topological')
  const behind = await listCommits(repository.store, { include: [base], exclude: [head] })
  if (/vnd\.github(\.v3)?\.diff/.test(call.accept))
    return rawReply('text/plain; charset=utf-8', Buffer.from(await patchText(repository.store, common, head)))
  const paged = call.url.searchParams.has('page') || call.url.searchParams.has('per_page')
  const { number, size, start } = pageOf(call)
  const shown = paged ? ahead.slice(start, start + size) : ahead.slice(-250)
  const files = !paged || number === 1 ? (await diffTrees(repository.store, common, head)).slice(0, 300) : []
  const [baseCommit, commonCommit] = await readCommits(repository.store, [base, common])
  const url = world.links.repositoryApi(repository, `/compare/${encodeURIComponent(baseName)}...${encodeURIComponent(headName)}`)
  const page = world.links.repositoryPage(repository, `/compare/${encodeURIComponent(baseName)}...${encodeURIComponent(headName)}`)
  const body = {
    url,
    html_url: page,
    permalink_url: world.links.repositoryPage(repository, `/compare/${base}...${head}`),
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commitShape(world, repository, found(baseCommit)),
    merge_base_commit: commitShape(world, repository, found(commonCommit)),
    status: comparison(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: (await readCommits(repository.store, shown)).map((commit) => commitShape(world, repository, commit)),
    files: files.map((file) => fileShape(world, repository, head, file)),
  }
  return { ...ok(body), headers: paged ? linkHeader(call, ahead.length) : {} }
}

function comparison(ahead: number, behind: number): string {
  if (ahead === 0 && behind === 0) return 'identical'
  if (ahead > 0 && behind > 0) return 'diverged'
  return ahead > 0 ? 'ahead' : 'behind'
}

async function merge(call: Call): Promise<Reply> {
  const { repository, world, token } = call
  const body = call.body<{ base: string; head: string; commit_message?: string }>()
  const base = await readRef(repository.store, `refs/heads/${body.base}`)
  const head = await resolveCommit(repository.store, body.head)
  if (base === null || head === null) throw new Refusal(404, base === null ? 'Base does not exist' : 'Head does not exist')
  if (await isAncestor(repository.store, head, base.commit)) return noContent
  const tree = await mergeTrees(repository.store, base.commit, head)
  if (tree === null || token === null) throw new Refusal(409, 'Merge conflict')
  const author = signatureOf(call, undefined)
  const message = body.commit_message ?? `Merge ${body.head} into ${body.base}`
  const sha = await writeCommit(repository.store, {
    tree,
    parents: [base.commit, head],
    author,
    committer: { ...webFlow, seconds: author.seconds },
    message,
  })
  repository.signedCommits.add(sha)
  await moveRef(world, repository, token, { ref: base.name, before: base.sha, after: sha }, 409)
  return created(commitShape(world, repository, found(await readCommit(repository.store, sha))))
}

export const commits: HandlerTable = {
  'repos/list-commits': { provenance: 'documented', needs: ['contents:read'], handle: listCommitPage },
  'repos/get-commit': { provenance: 'documented', needs: ['contents:read'], handle: getCommit },
  'repos/compare-commits-with-basehead': { provenance: 'documented', needs: ['contents:read'], handle: compare },
  'repos/merge': { provenance: 'documented', needs: ['contents:write'], handle: merge },
  'repos/list-pull-requests-associated-with-commit': {
    provenance: 'documented',
    needs: ['pull_requests:read'],
    handle: async (call) => {
      const sha = await findCommit(call, call.param('commit_sha'))
      const pulls = await pullsOfCommit(call, sha)
      return list(call, pulls, (issue) => (issue.pull === null ? null : simplePullShape(call.world, call.repository, issue, issue.pull)))
    },
  },
}
