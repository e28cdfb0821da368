import { holdsPermission } from '../access/authorise.ts'
import { latestRelease, markLatest, publishRelease } from '../rules/publish-release.ts'
import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found, Refusal, validationFailed } from '../server/refusal.ts'
import { created, noContent, ok, type Reply } from '../server/reply.ts'
import { releaseShape } from '../shapes/release.ts'
import type { Release } from '../state/release.ts'
import { tell } from '../state/tell.ts'
import type { HandlerTable } from './handler.ts'

interface ReleaseBody {
  readonly tag_name?: string
  readonly target_commitish?: string
  readonly name?: string
  readonly body?: string
  readonly draft?: boolean
  readonly prerelease?: boolean
  readonly make_latest?: 'true' | 'false' | 'legacy'
}

const shape = (call: Call, release: Release): Record<string, unknown> => releaseShape(call.world.links, call.repository, release)

/** Drafts exist only for those who may write. */
const visible = (call: Call): Release[] =>
  call.repository.releases.filter(
    (release) => !release.draft || (call.token !== null && holdsPermission(call.world, call.token, 'contents:write', call.repository)),
  )

export const findRelease = (call: Call): Release => found(visible(call).find((release) => release.id === call.number('release_id')))

async function createRelease(call: Call): Promise<Reply> {
  const { world, repository } = call
  const body = call.body<ReleaseBody>()
  if (body.make_latest === 'true' && (body.draft === true || body.prerelease === true)) {
    throw validationFailed({ resource: 'Release', code: 'custom', message: 'Drafts and prereleases cannot be set as latest.' })
  }
  const release: Release = {
    id: world.nextId(),
    tagName: body.tag_name ?? '',
    target: body.target_commitish ?? repository.defaultBranch,
    name: body.name ?? null,
    body: body.body ?? null,
    draft: true,
    prerelease: body.prerelease ?? false,
    immutable: false,
    createdAt: call.now,
    publishedAt: null,
    updatedAt: call.now,
    author: call.account,
    assets: [],
  }
  if (body.draft !== true && call.token !== null) {
    await publishRelease(world, repository, call.token, release)
    markLatest(repository, release, body.make_latest)
  }
  repository.releases.push(release)
  return created(shape(call, release))
}

async function updateRelease(call: Call): Promise<Reply> {
  const release = findRelease(call)
  const body = call.body<ReleaseBody>()
  refuseLockedChanges(release, body)
  // Nothing is kept of a change that publishing refuses.
  const changed: Release = {
    ...release,
    tagName: body.tag_name ?? release.tagName,
    target: body.target_commitish ?? release.target,
    name: body.name ?? release.name,
    body: body.body ?? release.body,
    prerelease: body.prerelease ?? release.prerelease,
    updatedAt: call.now,
  }
  const publishes = release.draft ? body.draft === false : body.tag_name !== undefined && body.tag_name !== release.tagName
  if (publishes && call.token !== null) await publishRelease(call.world, call.repository, call.token, changed, release)
  else if (!release.draft && body.draft === true) Object.assign(changed, { draft: true, publishedAt: null })
  Object.assign(release, changed)
  if (publishes || body.make_latest !== undefined) markLatest(call.repository, release, body.make_latest)
  if (!release.draft && !publishes) {
    tell(call.world, call.repository, call.token, {
      event: 'release',
      action: 'edited',
      ref: `refs/tags/${release.tagName}`,
      sha: null,
      payload: { release: shape(call, release) },
    })
  }
  return ok(shape(call, release))
}

/** Of an immutable release only the title and the notes can be changed. */
function refuseLockedChanges(release: Release, body: ReleaseBody): void {
  if (!release.immutable) return
  const locked =
    (body.tag_name !== undefined && body.tag_name !== release.tagName) ||
    (body.target_commitish !== undefined && body.target_commitish !== release.target) ||
    body.draft === true
  if (locked)
    throw validationFailed({ resource: 'Release', code: 'custom', message: 'Cannot change the tag or state of an immutable release.' })
}

function deleteRelease(call: Call): Reply {
  const { repository } = call
  const release = findRelease(call)
  repository.releases.splice(repository.releases.indexOf(release), 1)
  if (release.immutable) repository.burnedTags.add(release.tagName)
  if (repository.latestRelease === release.id) repository.latestRelease = null
  if (!release.draft)
    tell(call.world, repository, call.token, {
      event: 'release',
      action: 'deleted',
      ref: `refs/tags/${release.tagName}`,
      sha: null,
      payload: {},
    })
  return noContent
}

function listReleases(call: Call): Promise<Reply> {
  const newestFirst = visible(call).toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id)
  return list(call, newestFirst, (release) => shape(call, release))
}

function immutability(call: Call): Reply {
  const { immutableReleases, immutableReleasesEnforcedByOwner } = call.repository.settings
  if (!immutableReleases && !immutableReleasesEnforcedByOwner) throw new Refusal(404, 'Not Found')
  return ok({ enabled: true, enforced_by_owner: immutableReleasesEnforcedByOwner })
}

function setImmutability(enabled: boolean): (call: Call) => Reply {
  return ({ repository }) => {
    if (repository.settings.immutableReleasesEnforcedByOwner) throw new Refusal(409, 'Immutable releases are enforced by the owner.')
    repository.settings.immutableReleases = enabled
    return noContent
  }
}

export const releases: HandlerTable = {
  'repos/list-releases': { provenance: 'documented', needs: ['contents:read'], handle: listReleases },
  'repos/create-release': { provenance: 'documented', needs: ['contents:write'], handle: createRelease },
  'repos/get-release': { provenance: 'documented', needs: ['contents:read'], handle: (call) => ok(shape(call, findRelease(call))) },
  'repos/get-release-by-tag': {
    provenance: 'documented',
    needs: ['contents:read'],
    handle: (call) => ok(shape(call, found(call.repository.releases.find((each) => !each.draft && each.tagName === call.param('tag'))))),
  },
  'repos/get-latest-release': {
    provenance: 'documented',
    needs: ['contents:read'],
    handle: (call) => ok(shape(call, found(latestRelease(call.repository)))),
  },
  'repos/update-release': { provenance: 'documented', needs: ['contents:write'], handle: updateRelease },
  'repos/delete-release': { provenance: 'documented', needs: ['contents:write'], handle: deleteRelease },
  'repos/check-immutable-releases': { provenance: 'documented', needs: ['administration:read'], handle: immutability },
  'repos/enable-immutable-releases': { provenance: 'documented', needs: ['administration:write'], handle: setImmutability(true) },
  'repos/disable-immutable-releases': { provenance: 'documented', needs: ['administration:write'], handle: setImmutability(false) },
}
