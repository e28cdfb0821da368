import { Problem } from '@locktender/contracts'
import {
  createDraft,
  createRef,
  createTagObject,
  deleteAsset,
  deleteDraft,
  isProblem,
  moveRef,
  readRefs,
  releasesSince,
  updateRelease,
  uploadAsset,
  type Release,
} from '@locktender/github'
import { pickRelease, tagMessage, type MarkedRelease, type Step, type StepKind } from '@locktender/publishing'
import type { ObservedRelease } from './observe-release.ts'
import { publishToRegistry } from './registry.ts'
import type { ReleaseWork } from './release-work.ts'
import { writeComments } from './write-comments.ts'

/** What changes while a release is carried out. */
export interface ReleaseState {
  release: (Release & MarkedRelease) | null
  /** Another run has made the tag since it was looked for. */
  claimed: boolean
}

type Act = (work: ReleaseWork, state: ReleaseState, step: Step, observed: ObservedRelease) => Promise<void>

/** How each kind of step is done. */
export const stepActs: Readonly<Record<StepKind, Act>> = {
  tag: makeTag,
  command: runCommand,
  draft: makeDraft,
  asset: upload,
  publish,
  floating,
  comments,
}

async function makeTag({ connection, target, run }: ReleaseWork, state: ReleaseState): Promise<void> {
  const ref = `refs/tags/${target.tag}`
  const object = await createTagObject(connection, { tag: target.tag, message: tagMessage(target.tag, run), commit: target.commit })
  const answer = await createRef(connection, ref, object).catch((error: unknown) => {
    throw isProblem(error, 'github/refused') && /creations being restricted|rule violations/i.test(error.message)
      ? burned(target.tag, error)
      : error
  })
  if (answer === 'created') return
  const { refs } = await readRefs(connection, [ref])
  const there = refs.get(ref)
  // An earlier try of ours whose answer was lost made this very object.
  if (there?.object === object) return
  if (there?.commit !== target.commit)
    throw new Problem('github/refused', `${target.tag} was made on another commit meanwhile`, 'Run again.')
  state.claimed = true
}

async function runCommand({ commands, place }: ReleaseWork, _state: ReleaseState, { of }: Step): Promise<void> {
  const command = commands.find(({ name }) => name === of)
  if (command !== undefined) await publishToRegistry(command, place)
}

async function makeDraft({ connection, target, body, since }: ReleaseWork, state: ReleaseState): Promise<void> {
  const { tag, commit, prerelease } = target
  const made = await createDraft(connection, { tag, commit, title: tag, body, prerelease })
  // Two publishers may both have found none: the older draft counts, and everybody comes to the same one.
  const listed = await releasesSince(connection, since)
  const { release, surplus } = pickRelease(tag, listed.some(({ id }) => id === made.id) ? listed : [...listed, made])
  for (const draft of surplus) await deleteDraft(connection, draft.id)
  state.release = release
}

async function upload({ connection, assets }: ReleaseWork, { release }: ReleaseState, { of }: Step): Promise<void> {
  const asset = assets.find(({ name }) => name === of)
  if (asset === undefined || release === null) return
  const stale = release.assets.find(({ name }) => name === of)
  if (stale !== undefined) await deleteAsset(connection, stale.id)
  const stored = await uploadAsset(connection, release, asset.name, await asset.open())
  if (stored.complete && (stored.sha256 ?? asset.sha256) === asset.sha256 && stored.sizeBytes === asset.sizeBytes) return
  throw new Problem(
    'github/uncertain',
    `${asset.name} arrived with other bytes than it has here`,
    'Run again: the broken file is uploaded anew.',
  )
}

async function publish({ connection, target }: ReleaseWork, state: ReleaseState): Promise<void> {
  const { release } = state
  if (release === null) return
  const { prerelease, latest, tag } = target
  const published = await updateRelease(connection, release.id, { draft: false, prerelease, latest }).catch((error: unknown) => {
    throw isProblem(error, 'github/refused') && /immutable release/i.test(error.message) ? burned(tag, error) : error
  })
  state.release = { ...release, ...published }
}

async function floating(
  { connection, target }: ReleaseWork,
  _state: ReleaseState,
  { of }: Step,
  { actual }: ObservedRelease,
): Promise<void> {
  const place = actual.refs.get(of)
  if (place !== undefined) return moveRef(connection, of, target.commit, !place.isAncestor)
  if ((await createRef(connection, of, target.commit)) === 'created') return
  throw new Problem('github/refused', `${of} was made by somebody else meanwhile`, 'Run again.')
}

async function comments(work: ReleaseWork, { release }: ReleaseState): Promise<void> {
  await writeComments(work, release?.url ?? '')
}

function burned(tag: string, cause: unknown): Problem {
  return new Problem(
    'publish/tag-burned',
    `GitHub does not let the tag ${tag} be used: an immutable release had it, or a rule of the organization forbids it`,
    'The name is spent for ever. Release the next version: give it as `version`, or add a commit with the footer `Release-As`.',
    { cause },
  )
}
