import { isAncestor } from '../git/history.ts'
import { isRefName, listRefs, readRef, zeroSha, type Ref } from '../git/refs.ts'
import { moveRef } from '../rules/move-ref.ts'
import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found, Refusal } from '../server/refusal.ts'
import { created, noContent, ok, type Reply } from '../server/reply.ts'
import { refShape, tagShape } from '../shapes/ref.ts'
import type { Repository } from '../state/repository.ts'
import type { HandlerTable } from './handler.ts'

const shape = (call: Call, ref: Pick<Ref, 'name' | 'sha' | 'type'>): Record<string, unknown> =>
  refShape(call.world.links, call.repository, ref)

/** @throws Refusal 409 for a repository without any commit. */
export async function refuseEmpty(repository: Repository): Promise<void> {
  // The usual case costs no process.
  if ((await repository.store.objects.info('HEAD')) !== null) return
  if ((await repository.store.git(['for-each-ref', '--count=1'])).length === 0) throw new Refusal(409, 'Git Repository is empty.')
}

async function getRef(call: Call): Promise<Reply> {
  await refuseEmpty(call.repository)
  return ok(shape(call, found(await readRef(call.repository.store, `refs/${call.param('ref')}`))))
}

async function createRef(call: Call): Promise<Reply> {
  const { repository } = call
  const { ref, sha } = call.body<{ ref: string; sha: string }>()
  await refuseEmpty(repository)
  if (!isRefName(ref)) throw new Refusal(422, 'Reference name must be a valid ref under refs/')
  const object = await repository.store.objects.info(sha)
  if (object === null || object.sha !== sha) throw new Refusal(422, 'Object does not exist')
  if (ref.startsWith('refs/heads/') && object.type !== 'commit') throw new Refusal(422, 'Reference update failed')
  if ((await readRef(repository.store, ref)) !== null) throw new Refusal(422, 'Reference already exists')
  await move(call, { ref, before: zeroSha, after: sha }, 'Reference already exists')
  return created(shape(call, { name: ref, sha, type: object.type }))
}

async function updateRef(call: Call): Promise<Reply> {
  const { repository } = call
  const { sha, force = false } = call.body<{ sha: string; force?: boolean }>()
  const name = `refs/${call.param('ref')}`
  const ref = await readRef(repository.store, name)
  if (ref === null) throw new Refusal(422, 'Reference does not exist')
  const object = await repository.store.objects.info(sha)
  if (object === null || object.sha !== sha) throw new Refusal(422, 'Object does not exist')
  if (!force && !(await isFastForward(repository, ref, sha))) throw new Refusal(422, 'Update is not a fast forward')
  if (sha !== ref.sha) await move(call, { ref: name, before: ref.sha, after: sha }, 'Update is not a fast forward')
  return ok(shape(call, { name, sha, type: object.type }))
}

/** A tag object is a fast forward when its commit is. */
async function isFastForward(repository: Repository, ref: Ref, sha: string): Promise<boolean> {
  const target = await repository.store.objects.info(`${sha}^{commit}`)
  return target !== null && isAncestor(repository.store, ref.commit, target.sha)
}

async function deleteRef(call: Call): Promise<Reply> {
  const name = `refs/${call.param('ref')}`
  const ref = await readRef(call.repository.store, name)
  if (ref === null) throw new Refusal(422, 'Reference does not exist')
  await move(call, { ref: name, before: ref.sha, after: zeroSha }, 'Reference does not exist')
  return noContent
}

/** Somebody else was faster: the REST answer is the same 422 as if they had been first. */
async function move(call: Call, update: { ref: string; before: string; after: string }, lost: string): Promise<void> {
  if (call.token === null) throw new Refusal(401, 'Requires authentication')
  try {
    await moveRef(call.world, call.repository, call.token, update)
  } catch (error) {
    if (error instanceof Refusal && error.status === 409) throw new Refusal(422, lost)
    throw error
  }
}

export const refs: HandlerTable = {
  'git/get-ref': { provenance: 'documented', needs: ['contents:read'], handle: getRef },
  'git/list-matching-refs': {
    provenance: 'documented',
    needs: ['contents:read'],
    handle: async (call) => {
      await refuseEmpty(call.repository)
      return ok((await listRefs(call.repository.store, `refs/${call.param('ref')}`)).map((ref) => shape(call, ref)))
    },
  },
  'git/create-ref': { provenance: 'recorded', needs: ['contents:write'], handle: createRef },
  'git/update-ref': { provenance: 'recorded', needs: ['contents:write'], handle: updateRef },
  'git/delete-ref': { provenance: 'recorded', needs: ['contents:write'], handle: deleteRef },
  'repos/list-tags': {
    provenance: 'documented',
    handle: async (call) => {
      const tags = (await listRefs(call.repository.store, 'refs/tags/')).toReversed()
      return list(call, tags, (ref) => tagShape(call.world.links, call.repository, ref))
    },
  },
}
