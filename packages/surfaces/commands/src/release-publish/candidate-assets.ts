import { Problem } from '@locktender/contracts'
import { downloadAsset, releaseOfTag, type Connection } from '@locktender/github'
import type { ReleaseAssetFile } from './asset-files.ts'
import { fullNotesName } from './release-body.ts'

/**
 * The files of a release candidate, which its stable release takes over byte for byte. They are downloaded when they are uploaded.
 *
 * @throws {Problem} `publish/candidate-unpublished`, `publish/candidate-incomplete`, `github/…`
 */
export async function candidateAssets(connection: Connection, tag: string): Promise<readonly ReleaseAssetFile[]> {
  const release = await releaseOfTag(connection, tag)
  if (release === null) {
    throw new Problem(
      'publish/candidate-unpublished',
      `promote: there is no published release of ${tag}`,
      `Publish ${tag} first: what is promoted must have been out.`,
    )
  }
  const assets = release.assets.filter(({ name }) => name !== fullNotesName)
  return assets.map(({ id, name, complete, sizeBytes, sha256 }) => {
    if (!complete || sha256 === null) {
      throw new Problem(
        'publish/candidate-incomplete',
        `promote: ${name} of ${tag} ${complete ? 'has no digest' : 'was not uploaded whole'}`,
        'Give the files of the stable release by `assets`, or release another candidate.',
      )
    }
    return { name, sha256, sizeBytes, open: () => downloadAsset(connection, id) }
  })
}
