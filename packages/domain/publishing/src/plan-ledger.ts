import type { ActualRelease } from './actual-release.ts'
import { assetState } from './asset-state.ts'
import type { DesiredRelease } from './desired-release.ts'
import { floatingState } from './floating-state.ts'
import { conflict, done, missing, type Step, type StepState } from './step.ts'

/**
 * Every step of a release in the order in which it must happen, each with its state. The tag is the claim, so it comes first; what
 * cannot be taken back (registries, the published release) comes before what merely points at it. The same two facts give the same
 * ledger, so a run that died is finished by planning again and doing what is missing.
 */
export function planLedger(desired: DesiredRelease, actual: ActualRelease): readonly Step[] {
  return [
    { id: 'tag', kind: 'tag', of: '', ...tagState(desired, actual) },
    ...desired.commands.map((name): Step => ({ id: `command:${name}`, kind: 'command', of: name, ...commandState(name, actual) })),
    { id: 'draft', kind: 'draft', of: '', ...draftState(desired, actual) },
    ...desired.assets.map((asset): Step => ({
      id: `asset:${asset.name}`,
      kind: 'asset',
      of: asset.name,
      ...assetState(asset, actual.release),
    })),
    { id: 'publish', kind: 'publish', of: '', ...publishState(desired, actual) },
    ...desired.floating.map((floating): Step => ({
      id: `floating:${floating.ref}`,
      kind: 'floating',
      of: floating.ref,
      ...floatingState(floating, desired.commit, actual),
    })),
    ...(desired.comments.length === 0 ? [] : [{ id: 'comments', kind: 'comments', of: '', ...commentsState(desired, actual) } as const]),
  ]
}

function tagState({ tag, commit }: DesiredRelease, { tag: found }: ActualRelease): StepState {
  if (found === null) return missing(`there is no tag ${tag}`)
  if (found.commit === commit)
    return done(found.ours ? `${tag} stands on the released commit` : `${tag} stands on the released commit; somebody else made it`)
  return conflict(
    'publish/tag-elsewhere',
    `the tag ${tag} stands on ${found.commit?.slice(0, 12) ?? 'no commit'}, expected ${commit.slice(0, 12)}`,
    `If that release is right, run again: the next version is computed from it. If the tag is wrong, delete it (git push origin :refs/tags/${tag}) and run again.`,
  )
}

function commandState(name: string, { published }: ActualRelease): StepState {
  return published.has(name) ? done(`${name} has it already`) : missing(`${name} does not have it yet`)
}

function draftState({ tag }: DesiredRelease, { release, tag: found }: ActualRelease): StepState {
  if (release === null) return missing(`there is no release of ${tag}`)
  if (release.marked || (!release.draft && found?.ours === true)) return done(`release ${release.id} is there`)
  return conflict(
    'publish/release-not-ours',
    `${release.draft ? 'a draft' : 'a release'} of ${tag} is there that was made by hand`,
    `Delete it, and run again; or add the line ${'<!-- locktender:release tag='}… --> that our releases end with to its notes to let it be completed.`,
  )
}

function publishState({ publish }: DesiredRelease, { release }: ActualRelease): StepState {
  if (release !== null && !release.draft) return done('the release is published')
  return publish ? missing('the release is not published') : done('the draft is left to be published by a person')
}

function commentsState({ comments }: DesiredRelease, { commented }: ActualRelease): StepState {
  const silent = comments.filter((number) => !commented.has(number))
  return silent.length === 0
    ? done(`${comments.length} have heard`)
    : missing(`${silent.length} of ${comments.length} have not heard of it`)
}
