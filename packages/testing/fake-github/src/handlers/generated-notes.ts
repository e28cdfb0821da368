import { isAncestor, listCommits } from '../git/history.ts'
import { listRefs, resolveCommit } from '../git/refs.ts'
import type { Call } from '../server/call.ts'
import { validationFailed } from '../server/refusal.ts'
import { ok, type Reply } from '../server/reply.ts'
import type { HandlerTable } from './handler.ts'

interface NotesBody {
  readonly tag_name: string
  readonly target_commitish?: string
  readonly previous_tag_name?: string
}

/** Notes from the pull requests merged since the previous tag. `configuration_file_path` is taken and has no influence. */
async function generateNotes(call: Call): Promise<Reply> {
  const { repository, world } = call
  const body = call.body<NotesBody>()
  const head =
    (await resolveCommit(repository.store, `refs/tags/${body.tag_name}`)) ??
    (await resolveCommit(repository.store, body.target_commitish ?? repository.defaultBranch))
  if (head === null) throw validationFailed({ resource: 'Release', code: 'invalid', field: 'target_commitish' })
  const previous = body.previous_tag_name ?? (await previousTag(call, head, body.tag_name))
  const from = previous === null ? null : await resolveCommit(repository.store, `refs/tags/${previous}`)
  const shas = new Set(await listCommits(repository.store, { include: [head], exclude: from === null ? [] : [from] }))
  const lines = repository.issues
    .filter((issue) => issue.pull?.mergeCommit != null && shas.has(issue.pull.mergeCommit))
    .map((issue) => `* ${issue.title} by @${issue.author.login} in ${world.links.repositoryPage(repository, `/pull/${issue.number}`)}`)
  const changes = lines.length === 0 ? '' : `## What's Changed\n${lines.join('\n')}\n\n`
  const compare = previous === null ? `/commits/${body.tag_name}` : `/compare/${previous}...${body.tag_name}`
  return ok({ name: body.tag_name, body: `${changes}**Full Changelog**: ${world.links.repositoryPage(repository, compare)}` })
}

async function previousTag({ repository }: Call, head: string, except: string): Promise<string | null> {
  const published = repository.releases.filter((release) => !release.draft && release.tagName !== except)
  const tags = await listRefs(repository.store, 'refs/tags/')
  for (const release of published.toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id)) {
    const tag = tags.find((each) => each.name === `refs/tags/${release.tagName}`)
    if (tag !== undefined && (await isAncestor(repository.store, tag.commit, head))) return release.tagName
  }
  return null
}

export const generatedNotes: HandlerTable = {
  'repos/generate-release-notes': { provenance: 'assumed', needs: ['contents:write'], handle: generateNotes },
}
