import { createHash } from 'node:crypto'
import { createReadStream, openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '@locktender/contracts'
import { assetName, type DesiredAsset } from '@locktender/publishing'
import { expandGlobs, resolveInside } from '@locktender/workspace'

/** A file that is to be attached to a release. */
export interface ReleaseAssetFile extends DesiredAsset {
  /** Opens its bytes. */
  open(): Promise<Blob>
}

/**
 * The files that patterns name, each with its digest.
 *
 * @throws {Problem} `publish/no-asset` for a pattern that fits nothing, `publish/asset-names`, `workspace/…`
 */
export async function assetFiles(root: string, patterns: readonly string[], mayBeNone: boolean): Promise<readonly ReleaseAssetFile[]> {
  const excluded = patterns.filter((pattern) => pattern.startsWith('!'))
  const paths = new Set<string>()
  for (const pattern of patterns.filter((each) => !each.startsWith('!'))) {
    const found = await expandGlobs(root, [pattern, ...excluded])
    if (found.length === 0 && !mayBeNone) {
      throw new Problem(
        'publish/no-asset',
        `assets: no file fits ${JSON.stringify(pattern)}`,
        'Build the files in a step before this one, or mend the pattern.',
      )
    }
    for (const path of found) paths.add(path)
  }
  return distinct(await Promise.all([...paths].map((path) => assetFile(root, path))))
}

async function assetFile(root: string, path: string): Promise<ReleaseAssetFile> {
  const place = await resolveInside(root, path)
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(place)) hash.update(chunk as Buffer)
  return { name: assetName(path), sha256: hash.digest('hex'), sizeBytes: (await stat(join(place))).size, open: () => openAsBlob(place) }
}

/** A text as an asset. */
export function textAsset(name: string, text: string): ReleaseAssetFile {
  const bytes = Buffer.from(text, 'utf8')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name, sha256, sizeBytes: bytes.length, open: () => Promise.resolve(new Blob([bytes])) }
}

/** Refuses two files that GitHub would store under one name. Throws Problem `publish/asset-names`. */
export function distinct(assets: readonly ReleaseAssetFile[]): readonly ReleaseAssetFile[] {
  const names = assets.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index || name === '')
  if (twice === undefined) return assets
  throw new Problem(
    'publish/asset-names',
    `assets: two files would be stored as ${JSON.stringify(twice)}`,
    'Give the files of a release different names.',
  )
}
