import type { Call } from '@locktender/action-kit'
import type { RawCommit } from '@locktender/commits'
import { Problem, type NotesDocument, type VersioningPolicy } from '@locktender/contracts'
import type { Tag } from '@locktender/git'
import {
  basesOf,
  classOf,
  commitJudge,
  createTagFormat,
  schemeOf,
  tagTemplate,
  versionInside,
  type TagFrame,
  type Version,
} from '@locktender/versioning'
import { findPackages } from '../situation/release-history.ts'
import { releaseSituation, type ReleaseSituation } from '../situation/release-situation.ts'
import { contributorsUpTo, notesOf } from './notes-context.ts'

/** A version that is tagged already. */
export interface PastVersion {
  readonly situation: ReleaseSituation
  readonly tag: Tag
  readonly version: Version
  readonly frame: TagFrame
  readonly versioning: VersioningPolicy
  readonly package: { readonly name: string; readonly path: string } | null
}

/** The tag of a version that a person names as `1.2.0`, as its tag, or as `package@1.2.0`; undefined when no tag has it. */
export async function findPastVersion(call: Call, wanted: string, packageName: string | undefined): Promise<PastVersion | undefined> {
  const situation = await releaseSituation(call)
  const { repository } = situation
  const { packages, versioning } = await findPackages(situation, await repository.listFiles(repository.head))
  const format = createTagFormat(tagTemplate(versioning, packages.length))
  const scheme = schemeOf(versioning)
  const candidates =
    packages.length < 2
      ? [{ name: packageName ?? packages[0]?.name ?? situation.name, path: '' }]
      : packages.filter(({ name }) => packageName === undefined || name === packageName)
  for (const each of candidates) {
    const frame = format.frame(each.name)
    const names = new Set([wanted, `${frame.prefix}${wanted}${frame.suffix}`])
    const tag = situation.tags.find(({ name }) => names.has(name) && name.startsWith(frame.prefix) && name.endsWith(frame.suffix))
    const version = tag === undefined ? null : versionInside(tag.name.slice(frame.prefix.length), scheme)
    if (tag !== undefined && version !== null)
      return { situation, tag, version, frame, versioning, package: packages.length < 2 ? null : each }
  }
  return undefined
}

/** Notes of a version that is tagged already: what it brought since the highest lower stable version in its history. */
export async function pastDocument(
  call: Call,
  { situation, tag, version, frame, versioning, package: own }: PastVersion,
): Promise<NotesDocument> {
  const scheme = schemeOf(versioning)
  const lower = (basesOf(situation.tags, [frame], scheme)[0]?.stable ?? []).filter((each) => scheme.compare(each.version, version) < 0)
  const whole = situation.repository.isShallow
    ? await situation.repository.deepenTo([], { token: call.inputs.text('github-token') })
    : { repository: situation.repository }
  const { repository } = whole
  const base = await repository.firstAncestor(
    lower.map(({ sha }) => sha),
    tag.sha,
  )
  const raw: RawCommit[] = []
  for await (const batch of repository.log({ to: tag.sha, exclude: base === null ? [] : [base], paths: own !== null })) raw.push(...batch)
  const newest = raw[0]
  if (newest === undefined)
    throw new Problem(
      'notes/empty-range',
      `${tag.name} stands on the same commit as an earlier version`,
      'Nothing lies between the two: there are no notes to write.',
    )
  const touching = raw.filter(({ paths }) => own === null || paths?.some((path) => path.startsWith(`${own.path}/`)) === true)
  const judge = commitJudge(versioning)
  const previous = lower.find(({ sha }) => sha === base)
  const part = previous === undefined ? null : scheme.movedPart(previous.version, version, null)
  return notesOf(call, situation, {
    version: version.text,
    tag: tag.name,
    previousTag: previous?.tag ?? null,
    date: new Date((newest.committedAtSeconds ?? 0) * 1000).toISOString().slice(0, 10),
    package: own?.name ?? null,
    class: classOf({ part, branch: null, paths: null }).class,
    commits: judge.judge(judge.read(touching)),
    earlier: situation.policy.notes?.contributors === false ? null : await contributorsUpTo(repository, base),
  })
}
