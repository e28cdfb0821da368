import { readCommit, writeCommit, writeObject } from '../git/commit.ts'
import { readRef, resolveCommit, zeroSha } from '../git/refs.ts'
import { listTree, writeTree, type TreeEntry } from '../git/tree.ts'
import { moveRef } from '../rules/move-ref.ts'
import type { Call } from '../server/call.ts'
import { found, notFound, Refusal } from '../server/refusal.ts'
import { ok, rawReply, type Reply } from '../server/reply.ts'
import { gitCommitShape } from '../shapes/commit.ts'
import { signatureOf, signsItself, webFlow, type Person } from './signature.ts'
import type { HandlerTable } from './handler.ts'

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

function entryShape(call: Call, entry: TreeEntry, path: string, ref: string): Record<string, unknown> {
  const { links } = call.world
  const kind = entry.type === 'tree' ? 'tree' : 'blob'
  const self = links.repositoryApi(call.repository, `/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`)
  const git = links.repositoryApi(call.repository, `/git/${kind}s/${entry.sha}`)
  const html = links.repositoryPage(call.repository, `/${kind}/${encodeURIComponent(ref)}/${encodePath(path)}`)
  const raw = links.repositoryPage(call.repository, `/raw/${encodeURIComponent(ref)}/${encodePath(path)}`)
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: kind === 'tree' ? null : raw,
    type: kind === 'tree' ? 'dir' : entry.mode === '160000' ? 'submodule' : entry.mode === '120000' ? 'symlink' : 'file',
    _links: { self, git, html },
  }
}

async function getContent(call: Call): Promise<Reply> {
  const { repository } = call
  const ref = call.query<{ ref?: string }>().ref ?? repository.defaultBranch
  const commit = found(await resolveCommit(repository.store, ref))
  const path = call.param('path').replaceAll(/^\/+|\/+$/g, '')
  const object = found(await repository.store.objects.read(path === '' ? `${commit}^{tree}` : `${commit}:${path}`))
  if (object.type === 'tree') {
    const entries = await listTree(repository.store, object.sha)
    return ok(entries.map((entry) => entryShape(call, entry, path === '' ? entry.path : `${path}/${entry.path}`, ref)))
  }
  if (object.type !== 'blob') throw notFound()
  if (/\braw\b/.test(call.accept)) return rawReply('application/vnd.github.raw+json; charset=utf-8', object.content)
  const file = entryShape(call, { path, mode: '100644', type: 'blob', sha: object.sha, size: object.size }, path, ref)
  return ok({ ...file, content: object.content.toString('base64').replaceAll(/.{60}/g, '$&\n'), encoding: 'base64' })
}

interface WriteBody {
  readonly message: string
  readonly content?: string
  readonly sha?: string
  readonly branch?: string
  readonly author?: Person
  readonly committer?: Person
}

/** One commit on a branch that puts or removes one file. */
async function writeFile(call: Call, remove: boolean): Promise<Reply> {
  const { repository, world } = call
  const body = call.body<WriteBody>()
  const path = call.param('path')
  const ref = `refs/heads/${body.branch ?? repository.defaultBranch}`
  const head = await readRef(repository.store, ref)
  const isFirst = head === null && (await repository.store.git(['for-each-ref', '--count=1'])).length === 0
  if (head === null && !isFirst) throw new Refusal(404, `Branch ${body.branch ?? repository.defaultBranch} not found`)
  const before = head === null ? null : await repository.store.objects.info(`${head.commit}:${path}`)
  refuseWrongSha(path, before?.sha ?? null, body.sha, remove)
  const blob = remove ? null : await writeObject(repository.store, 'blob', Buffer.from(body.content ?? '', 'base64'))
  const tree = await writeTree(repository.store, head?.commit ?? null, [{ path, mode: '100644', sha: blob }])
  const commit = await commitTree(call, body, tree, head?.commit ?? null)
  await move(call, { ref, before: head?.sha ?? zeroSha, after: commit })
  const content =
    blob === null
      ? null
      : entryShape(
          call,
          { path, mode: '100644', type: 'blob', sha: blob, size: Buffer.from(body.content ?? '', 'base64').length },
          path,
          ref.slice(11),
        )
  return {
    status: before === null ? 201 : 200,
    body: { content, commit: gitCommitShape(world, repository, found(await readCommit(repository.store, commit))) },
  }
}

async function commitTree(call: Call, body: WriteBody, tree: string, parent: string | null): Promise<string> {
  const author = signatureOf(call, body.author ?? body.committer)
  const committer = body.committer === undefined ? { ...webFlow, seconds: author.seconds } : signatureOf(call, body.committer)
  const sha = await writeCommit(call.repository.store, {
    tree,
    parents: parent === null ? [] : [parent],
    author,
    committer,
    message: body.message,
  })
  if (signsItself(call, body) || body.committer === undefined) call.repository.signedCommits.add(sha)
  return sha
}

function refuseWrongSha(path: string, there: string | null, given: string | undefined, remove: boolean): void {
  if (there === null && remove) throw notFound()
  if (there === null) return
  if (given === undefined) throw new Refusal(422, 'Invalid request.\n\n"sha" wasn\'t supplied.')
  if (given !== there) throw new Refusal(409, `${path} does not match ${given}`)
}

/** Rules answer 409 here, not 422 as for refs. */
async function move(call: Call, update: { ref: string; before: string; after: string }): Promise<void> {
  if (call.token === null) throw new Refusal(401, 'Requires authentication')
  await moveRef(call.world, call.repository, call.token, update, 409)
}

export const contents: HandlerTable = {
  'repos/get-content': { provenance: 'recorded', needs: ['contents:read'], handle: getContent },
  'repos/create-or-update-file-contents': { provenance: 'recorded', needs: ['contents:write'], handle: (call) => writeFile(call, false) },
  'repos/delete-file': { provenance: 'documented', needs: ['contents:write'], handle: (call) => writeFile(call, true) },
}
