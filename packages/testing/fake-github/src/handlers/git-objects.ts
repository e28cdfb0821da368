import { parseSignature, readCommit, readHeaders, writeCommit, writeObject, writeSignature, type Signature } from '../git/commit.ts'
import { listTree, writeTree, type TreeChange, type TreeEntry } from '../git/tree.ts'
import type { Call } from '../server/call.ts'
import { found, Refusal } from '../server/refusal.ts'
import { created, ok, type Reply } from '../server/reply.ts'
import { gitCommitShape } from '../shapes/commit.ts'
import { isoTime } from '../state/clock.ts'
import { nodeId } from '../state/links.ts'
import { refuseEmpty } from './refs.ts'
import { signatureOf, signsItself, type Person } from './signature.ts'
import type { HandlerTable } from './handler.ts'

async function createBlob(call: Call): Promise<Reply> {
  const { content, encoding = 'utf-8' } = call.body<{ content: string; encoding?: string }>()
  const sha = await writeObject(call.repository.store, 'blob', Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'))
  return created({ sha, url: call.world.links.repositoryApi(call.repository, `/git/blobs/${sha}`) })
}

async function getBlob(call: Call): Promise<Reply> {
  const sha = call.param('file_sha')
  const object = await call.repository.store.objects.read(sha)
  if (object?.type !== 'blob') throw new Refusal(404, 'Not Found')
  const url = call.world.links.repositoryApi(call.repository, `/git/blobs/${sha}`)
  const content = object.content.toString('base64').replaceAll(/.{60}/g, '$&\n')
  return ok({ sha, node_id: nodeId('Blob', sha), size: object.size, url, content, encoding: 'base64' })
}

interface TreeBody {
  readonly base_tree?: string
  readonly tree: readonly { readonly path?: string; readonly mode?: string; readonly sha?: string | null; readonly content?: string }[]
}

async function createTree(call: Call): Promise<Reply> {
  const { store } = call.repository
  const { base_tree: base, tree } = call.body<TreeBody>()
  await refuseEmpty(call.repository)
  const baseTree = base === undefined ? null : await store.objects.info(`${base}^{tree}`)
  if (base !== undefined && baseTree === null) throw new Refusal(404, 'Not Found')
  const changes = await Promise.all(tree.map((entry) => changeOf(call, entry)))
  const sha = await writeTree(store, baseTree?.sha ?? null, changes).catch(() => null)
  if (sha === null) throw new Refusal(422, 'GitRPC::BadObjectState')
  return created(treeShape(call, sha, await listTree(store, sha)))
}

async function changeOf(call: Call, entry: TreeBody['tree'][number]): Promise<TreeChange> {
  const { path = '', mode = '100644' } = entry
  if (path === '' || path.split('/').some((part) => part === '' || part === '.' || part === '..' || part === '.git')) {
    throw new Refusal(422, 'tree.path contains a malformed path component')
  }
  if (entry.content !== undefined) return { path, mode, sha: await writeObject(call.repository.store, 'blob', entry.content) }
  if (entry.sha === undefined) throw new Refusal(422, 'Must supply either tree.sha or tree.content')
  if (entry.sha !== null && mode !== '160000' && (await call.repository.store.objects.info(entry.sha)) === null) {
    throw new Refusal(422, `tree.sha ${entry.sha} is not a valid object`)
  }
  return { path, mode, sha: entry.sha }
}

function treeShape(call: Call, sha: string, entries: readonly TreeEntry[]): Record<string, unknown> & { url: string } {
  const { links } = call.world
  const url = (kind: string, id: string): string => links.repositoryApi(call.repository, `/git/${kind}s/${id}`)
  const tree = entries.map((entry) => (entry.type === 'commit' ? entry : { ...entry, url: url(entry.type, entry.sha) }))
  return { sha, url: url('tree', sha), truncated: false, tree }
}

async function getTree(call: Call): Promise<Reply> {
  const { store } = call.repository
  await refuseEmpty(call.repository)
  const tree = found(await store.objects.info(`${call.param('tree_sha')}^{tree}`))
  return ok(treeShape(call, tree.sha, await listTree(store, tree.sha, call.query<{ recursive?: string }>().recursive !== undefined)))
}

interface CommitBody {
  readonly message: string
  readonly tree: string
  readonly parents?: readonly string[]
  readonly author?: Person
  readonly committer?: Partial<Person>
  readonly signature?: string
}

async function createCommit(call: Call): Promise<Reply> {
  const { repository, world } = call
  const body = call.body<CommitBody>()
  await refuseEmpty(repository)
  if ((await repository.store.objects.info(body.tree))?.type !== 'tree') throw new Refusal(422, 'Tree SHA does not exist')
  for (const parent of body.parents ?? []) {
    if ((await repository.store.objects.info(parent))?.type !== 'commit')
      throw new Refusal(422, 'Parent SHA does not exist or is not a commit object')
  }
  const author = signatureOf(call, body.author)
  const committer = body.committer === undefined ? author : signatureOf(call, body.committer)
  const sha = await writeCommit(repository.store, {
    tree: body.tree,
    parents: body.parents ?? [],
    author,
    committer,
    message: body.message,
    signature: body.signature,
  })
  if (signsItself(call, body)) repository.signedCommits.add(sha)
  return created(gitCommitShape(world, repository, found(await readCommit(repository.store, sha))))
}

async function createTag(call: Call): Promise<Reply> {
  const { store } = call.repository
  const { tag, message, object, type, tagger } = call.body<{
    tag: string
    message: string
    object: string
    type: string
    tagger?: Person
  }>()
  await refuseEmpty(call.repository)
  if ((await store.objects.info(object))?.type !== type) throw new Refusal(422, 'Object does not exist or has another type')
  const lines = [`object ${object}`, `type ${type}`, `tag ${tag}`, `tagger ${writeSignature(signatureOf(call, tagger))}`]
  const sha = await writeObject(store, 'tag', `${lines.join('\n')}\n\n${message.replace(/\n?$/, '\n')}`).catch(() => null)
  if (sha === null) throw new Refusal(422, 'Tag is not well-formed')
  return created(found(await readTag(call, sha)))
}

async function readTag(call: Call, sha: string): Promise<Record<string, unknown> | null> {
  const object = await call.repository.store.objects.read(sha)
  if (object?.type !== 'tag') return null
  const text = object.content.toString()
  const gap = text.indexOf('\n\n')
  const value = new Map(readHeaders(text.slice(0, gap)).headers)
  const tagger: Signature = parseSignature(value.get('tagger') ?? '')
  const { links } = call.world
  const [type, target] = [value.get('type') ?? '', value.get('object') ?? '']
  return {
    node_id: nodeId('Tag', sha),
    sha,
    url: links.repositoryApi(call.repository, `/git/tags/${sha}`),
    tagger: { name: tagger.name, email: tagger.email, date: isoTime(tagger.seconds * 1000) },
    object: { sha: target, type, url: links.repositoryApi(call.repository, `/git/${type}s/${target}`) },
    tag: value.get('tag'),
    message: text.slice(gap + 2),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  }
}

export const gitObjects: HandlerTable = {
  'git/create-blob': { provenance: 'documented', needs: ['contents:write'], handle: createBlob },
  'git/get-blob': { provenance: 'documented', needs: ['contents:read'], handle: getBlob },
  'git/create-tree': { provenance: 'documented', needs: ['contents:write'], handle: createTree },
  'git/get-tree': { provenance: 'documented', needs: ['contents:read'], handle: getTree },
  'git/create-commit': { provenance: 'documented', needs: ['contents:write'], handle: createCommit },
  'git/get-commit': {
    provenance: 'documented',
    needs: ['contents:read'],
    handle: async (call) =>
      ok(gitCommitShape(call.world, call.repository, found(await readCommit(call.repository.store, call.param('commit_sha'))))),
  },
  'git/create-tag': { provenance: 'documented', needs: ['contents:write'], handle: createTag },
  'git/get-tag': {
    provenance: 'documented',
    needs: ['contents:read'],
    handle: async (call) => ok(found(await readTag(call, call.param('tag_sha')))),
  },
}
