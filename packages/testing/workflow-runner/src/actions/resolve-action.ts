import { join, resolve } from 'node:path'
import { Problem } from '@locktender/contracts'
import type { ActionEntry, StandIn } from '../runner-options.ts'
import type { ActionRepository, StepScope } from '../steps/step-scope.ts'

export type ResolvedAction =
  | { readonly kind: 'stand-in'; readonly run: StandIn }
  | {
      readonly kind: 'folder'
      readonly directory: string
      /** What `$/path` inside it means. */
      readonly self: ActionRepository
      /** In the workspace: loaded when the step runs, so it has no pre part. */
      readonly isLocal: boolean
    }

/**
 * Where the code of a `uses:` is: `./path` in the workspace, `$/path` in the calling file's own repository and commit, `owner/repo/path@ref`
 * in the table of actions or, for the run's own repository, at that ref.
 * @throws Problem `runner/unknown-action` for anything else
 */
export async function resolveAction(uses: string, scope: StepScope): Promise<ResolvedAction> {
  const { job } = scope
  if (uses.startsWith('./')) return { kind: 'folder', directory: resolve(job.paths.workspace, uses), self: job.self, isLocal: true }
  if (uses.startsWith('$/'))
    return { kind: 'folder', directory: join(await scope.self.directory(), uses.slice(2)), self: scope.self, isLocal: false }
  const [name = '', ref = ''] = uses.split('@')
  const [owner = '', repository = '', ...rest] = name.split('/')
  const repositoryName = `${owner}/${repository}`
  const path = rest.join('/')
  const entry = [`${name}@${ref}`, name, `${repositoryName}@${ref}`, repositoryName]
    .map((key) => tableEntry(job.actions, key))
    .find((found) => found !== undefined)
  if (entry !== undefined) {
    if (typeof entry.entry === 'function') return { kind: 'stand-in', run: entry.entry }
    const { directory } = entry.entry
    const isWhole = entry.key.split('@')[0]?.split('/').length === 2
    const self = { name: repositoryName, ref, directory: async () => directory }
    return { kind: 'folder', directory: isWhole ? join(directory, path) : directory, self, isLocal: false }
  }
  if (repositoryName.toLowerCase() === job.setup.repository.fullName.toLowerCase()) {
    const sha = await job.setup.source.resolve(ref)
    const self = { name: repositoryName, ref, directory: () => job.repositoryAt(sha) }
    return { kind: 'folder', directory: join(await self.directory(), path), self, isLocal: false }
  }
  throw new Problem(
    'runner/unknown-action',
    `uses: ${uses} is not in this runner's table of actions: ${[...job.actions.keys()].join(', ')}.`,
    `Give the runner actionsTable: { '${repositoryName}': { directory } } with a copy of it, or a function in its place.`,
  )
}

function tableEntry(
  actions: ReadonlyMap<string, ActionEntry>,
  key: string,
): { readonly key: string; readonly entry: ActionEntry } | undefined {
  const entry = actions.get(key.toLowerCase())
  return entry === undefined ? undefined : { key, entry }
}
