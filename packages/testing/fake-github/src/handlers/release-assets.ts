import { createHash } from 'node:crypto'
import { holdsPermission } from '../access/authorise.ts'
import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found, Refusal, validationFailed } from '../server/refusal.ts'
import { created, noContent, ok, redirect, type Reply } from '../server/reply.ts'
import { assetShape } from '../shapes/release.ts'
import type { Asset, Release } from '../state/release.ts'
import type { HandlerTable } from './handler.ts'
import { findRelease } from './releases.ts'

const shape = (call: Call, release: Release, asset: Asset): Record<string, unknown> =>
  assetShape(call.world.links, call.repository, release, asset)

/** GitHub renames: runs of special characters become one dot, and dots at the ends go. */
export const assetName = (name: string): string =>
  name
    .replaceAll(/[^A-Za-z0-9_.+@-]+/g, '.')
    .replaceAll(/\.{2,}/g, '.')
    .replaceAll(/^\.|\.$/g, '')

/** Stores what arrived of an upload; `complete` false leaves an empty asset in the state `starter`. */
export function storeUpload(call: Call, complete: boolean): { release: Release; asset: Asset } {
  const release = findRelease(call)
  const { name, label = null } = call.query<{ name: string; label?: string }>()
  const stored = assetName(name)
  if (release.immutable) throw new Refusal(422, 'Cannot upload assets to an immutable release.')
  if (release.assets.some((asset) => asset.name === stored))
    throw validationFailed({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' })
  const bytes = complete ? call.rawBody : new Uint8Array()
  const asset: Asset = {
    id: call.world.nextId(),
    name: stored,
    label,
    state: complete ? 'uploaded' : 'starter',
    contentType: call.contentType || 'application/octet-stream',
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    uploader: call.account,
    createdAt: call.now,
    updatedAt: call.now,
  }
  release.assets.push(asset)
  return { release, asset }
}

function upload(call: Call): Reply {
  const { release, asset } = storeUpload(call, true)
  return created(shape(call, release, asset))
}

function findAsset(call: Call): { release: Release; asset: Asset } {
  const mayWrite = call.token !== null && holdsPermission(call.world, call.token, 'contents:write', call.repository)
  const all = call.repository.releases.flatMap((release) =>
    release.draft && !mayWrite ? [] : release.assets.map((asset) => ({ release, asset })),
  )
  return found(all.find(({ asset }) => asset.id === call.number('asset_id')))
}

function getAsset(call: Call): Reply {
  const { release, asset } = findAsset(call)
  if (call.accepts('application/octet-stream')) return redirect(call.world.links.repositoryPage(call.repository, `/_assets/${asset.id}`))
  return ok(shape(call, release, asset))
}

function updateAsset(call: Call): Reply {
  const { release, asset } = findAsset(call)
  const { name, label } = call.body<{ name?: string; label?: string }>()
  if (release.immutable) throw new Refusal(422, 'Cannot update assets of an immutable release.')
  const next = name === undefined ? asset.name : assetName(name)
  if (release.assets.some((each) => each !== asset && each.name === next)) {
    throw validationFailed({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' })
  }
  Object.assign(asset, { name: next, label: label ?? asset.label, updatedAt: call.now })
  return ok(shape(call, release, asset))
}

function deleteAsset(call: Call): Reply {
  const { release, asset } = findAsset(call)
  if (release.immutable) throw new Refusal(422, 'Cannot delete assets of an immutable release.')
  release.assets.splice(release.assets.indexOf(asset), 1)
  return noContent
}

export const releaseAssets: HandlerTable = {
  'repos/list-release-assets': {
    provenance: 'documented',
    needs: ['contents:read'],
    handle: (call) => {
      const release = findRelease(call)
      return list(call, release.assets, (asset) => shape(call, release, asset))
    },
  },
  'repos/upload-release-asset': { provenance: 'recorded', needs: ['contents:write'], handle: upload },
  'repos/get-release-asset': { provenance: 'recorded', needs: ['contents:read'], handle: getAsset },
  'repos/update-release-asset': { provenance: 'recorded', needs: ['contents:write'], handle: updateAsset },
  'repos/delete-release-asset': { provenance: 'recorded', needs: ['contents:write'], handle: deleteAsset },
}
