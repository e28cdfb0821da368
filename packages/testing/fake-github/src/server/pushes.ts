import { randomUUID } from 'node:crypto'
import { isApp, holdsPermission } from '../access/authorise.ts'
import { readRef, zeroSha } from '../git/refs.ts'
import { afterUpdate } from '../rules/after-update.ts'
import { judgeUpdate } from '../rules/judge-update.ts'
import { changedWorkflows } from '../rules/new-commits.ts'
import type { RefUpdate } from '../rules/ref-update.ts'
import type { Repository } from '../state/repository.ts'
import type { Token } from '../state/token.ts'
import type { World } from '../state/world.ts'
import { ok, type Reply } from './reply.ts'
import type { Request } from './request.ts'

export interface Push {
  readonly id: string
  readonly repository: Repository
  readonly token: Token
  /** What git's child processes need to reach the hook. */
  readonly environment: Readonly<Record<string, string>>
  accepted: readonly RefUpdate[]
}

/** What the pre-receive hook sends. */
interface HookQuestion {
  readonly updates: readonly { readonly before: string; readonly after: string; readonly ref: string }[]
  /** Where the objects of the push are until it is accepted. */
  readonly env: Readonly<Record<string, string>>
}

const hookPath = '/_hooks/pre-receive/'

/** Pushes under way. Git asks through its pre-receive hook whether it may go on. */
export class Pushes {
  readonly #world: World
  readonly #open = new Map<string, Push>()

  constructor(world: World) {
    this.#world = world
  }

  begin(repository: Repository, token: Token): Push {
    const id = randomUUID()
    const environment = { FAKE_GITHUB_HOOK: `${this.#world.links.server}${hookPath}${id}`, FAKE_GITHUB_NODE: process.execPath }
    const push: Push = { id, repository, token, environment, accepted: [] }
    this.#open.set(id, push)
    return push
  }

  /** Answers the hook; null for any other request. */
  answer(request: Request): Promise<Reply> | null {
    if (!request.path.startsWith(hookPath)) return null
    const push = this.#open.get(request.path.slice(hookPath.length))
    if (push === undefined) return Promise.resolve(ok({ refusal: 'fatal: no such push' }))
    return this.#judge(push, JSON.parse(request.body.toString()) as HookQuestion).then((refusal) => ok({ refusal }))
  }

  /** Why the push is refused, as the lines git shows; null when it may go on. */
  async #judge(push: Push, { updates, env }: HookQuestion): Promise<string | null> {
    const asked = updates.map((update): RefUpdate => ({ ...update, env }))
    for (const update of asked) {
      const refusal = await this.#refusal(push, update)
      if (refusal !== null) return refusal
    }
    push.accepted = updates
    return null
  }

  /** After git has ended: the consequences of every update that took effect. */
  async end(push: Push): Promise<void> {
    this.#open.delete(push.id)
    for (const update of push.accepted) {
      const now = (await readRef(push.repository.store, update.ref))?.sha ?? zeroSha
      if (now === update.after) await afterUpdate(this.#world, push.repository, push.token, update)
    }
  }

  async #refusal({ repository, token }: Push, update: RefUpdate): Promise<string | null> {
    if (update.ref.startsWith('refs/pull/')) return 'deny updating a hidden ref'
    if (isApp(token) && !holdsPermission(this.#world, token, 'workflows:write', repository)) {
      const [path] = await changedWorkflows(repository.store, update)
      if (path !== undefined)
        return `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`
    }
    const { refusals, source } = await judgeUpdate(this.#world, repository, token, update)
    if (refusals.length === 0) return null
    if (source === 'GH006')
      return [`error: GH006: Protected branch update failed for ${update.ref}.`, ...refusals.map((line) => `error: ${line}`)].join('\n')
    const page = this.#world.links.repositoryPage(repository, `/rules?ref=${encodeURIComponent(update.ref)}`)
    const lines = refusals.map((line) => `- ${line}\n`)
    return [
      `error: GH013: Repository rule violations found for ${update.ref}.`,
      `Review all repository rules at ${page}`,
      '',
      ...lines,
    ].join('\n')
  }
}
