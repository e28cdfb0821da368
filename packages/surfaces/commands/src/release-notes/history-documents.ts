import type { Call } from '@locktender/action-kit'
import type { RawCommit } from '@locktender/commits'
import type { NotesDocument } from '@locktender/contracts'
import {
  basesOf,
  commitGraph,
  commitJudge,
  createTagFormat,
  releaseGroups,
  schemeOf,
  tagTemplate,
  type VersionTag,
} from '@locktender/versioning'
import { releaseSituation, type ReleaseSituation } from '../situation/release-situation.ts'
import { followTags } from '../situation/tag-form.ts'
import { notesOf } from './notes-context.ts'

/** Notes of every version in the history of the checkout's commit, the highest first; what is unreleased stands before them all. */
export async function historyDocuments(call: Call): Promise<{ situation: ReleaseSituation; documents: NotesDocument[] }> {
  const situation = await releaseSituation(call)
  const { versioning } = followTags(situation.policy.versioning ?? {}, [], situation.tags, situation.name)
  const scheme = schemeOf(versioning)
  const { repository } = situation.repository.isShallow
    ? await situation.repository.deepenTo([], { token: call.inputs.text('github-token') })
    : situation
  const commits: RawCommit[] = []
  for await (const batch of repository.log({ to: repository.head })) {
    commits.push(...batch)
    call.progress(`reading the history: ${commits.length} commits`)
  }
  const frame = createTagFormat(tagTemplate(versioning, 1)).frame(situation.name)
  const [line] = basesOf(situation.tags, [frame], scheme)
  const tags: VersionTag[] = [...(line?.stable ?? []), ...(line?.prereleases ?? [])].toSorted((one, other) =>
    scheme.compare(other.version, one.version),
  )
  const groups = releaseGroups(commitGraph(commits), tags).filter(({ commits: own }) => own.length > 0)
  const judge = commitJudge(versioning)
  const read = judge.read(commits)
  const earlier = new Set<string>()
  const documents: NotesDocument[] = []
  // From the oldest version on, so that a first contribution is the first.
  for (const [index, { tag, commits: own }] of [...groups.entries()].toReversed()) {
    call.progress(`writing ${tag?.tag ?? 'what is unreleased'}`)
    const newest = commits[own[0] ?? 0]
    documents.unshift(
      notesOf(call, situation, {
        version: tag?.version.text ?? null,
        tag: tag?.tag ?? null,
        previousTag: groups[index + 1]?.tag?.tag ?? null,
        date:
          tag === null || newest?.committedAtSeconds === undefined
            ? null
            : new Date(newest.committedAtSeconds * 1000).toISOString().slice(0, 10),
        package: null,
        class: null,
        commits: judge.judge(own.map((place) => read[place]).filter((commit) => commit !== undefined)),
        earlier,
      }),
    )
    for (const place of own) earlier.add(commits[place]?.author?.email.toLowerCase() ?? '')
  }
  return { situation, documents }
}
