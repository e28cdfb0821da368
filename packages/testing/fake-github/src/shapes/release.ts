import { isoTime } from '../state/clock.ts'
import { nodeId, type Links } from '../state/links.ts'
import type { Asset, Release } from '../state/release.ts'
import type { Repository } from '../state/repository.ts'
import { userShape } from './account.ts'

/** The name under which a release's page and downloads stand: a draft has no tag yet. */
export const releaseSlug = (release: Release): string => (release.draft ? `untagged-${release.id}` : encodeURIComponent(release.tagName))

/** `release`. */
export function releaseShape(links: Links, repository: Repository, release: Release): Record<string, unknown> {
  const url = links.repositoryApi(repository, `/releases/${release.id}`)
  const archive = (kind: string): string | null => (release.draft ? null : links.repositoryApi(repository, `/${kind}/${release.tagName}`))
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${links.uploads}/repos/${repository.owner.login}/${repository.name}/releases/${release.id}/assets{?name,label}`,
    html_url: links.repositoryPage(repository, `/releases/tag/${releaseSlug(release)}`),
    id: release.id,
    node_id: nodeId('Release', release.id),
    author: userShape(links, release.author),
    tag_name: release.tagName,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: isoTime(release.createdAt),
    updated_at: isoTime(release.updatedAt),
    published_at: release.publishedAt === null ? null : isoTime(release.publishedAt),
    tarball_url: archive('tarball'),
    zipball_url: archive('zipball'),
    assets: release.assets.map((asset) => assetShape(links, repository, release, asset)),
  }
}

/** `release-asset`. */
export function assetShape(links: Links, repository: Repository, release: Release, asset: Asset): Record<string, unknown> {
  return {
    url: links.repositoryApi(repository, `/releases/assets/${asset.id}`),
    browser_download_url: links.repositoryPage(repository, `/releases/download/${releaseSlug(release)}/${encodeURIComponent(asset.name)}`),
    id: asset.id,
    node_id: nodeId('ReleaseAsset', asset.id),
    name: asset.name,
    label: asset.label,
    state: asset.state,
    content_type: asset.contentType,
    size: asset.bytes.length,
    digest: asset.state === 'uploaded' ? `sha256:${asset.sha256}` : null,
    download_count: 0,
    created_at: isoTime(asset.createdAt),
    updated_at: isoTime(asset.updatedAt),
    uploader: userShape(links, asset.uploader),
  }
}
