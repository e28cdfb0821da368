import type { PublishedRelease, ReleasePublishData } from '@locktender/contracts'
import validateData from '@locktender/contracts/validators/release-publish'
import { bounded } from './bounded.ts'
import type { HandedResult } from './handed-result.ts'
import type { Fact } from './recorded-fact.ts'
import { wholeData } from './whole-data.ts'

/** One event for each release that stands whole; one with missing steps is not published. */
export function publishedFacts(handed: HandedResult): readonly Fact[] {
  const { releases } = wholeData<ReleasePublishData>(handed, validateData)
  return releases.filter(isOut).map(published)
}

function isOut({ steps }: PublishedRelease): boolean {
  return steps.length > 0 && steps.every(({ state }) => state === 'done')
}

function published({ package: name, version, tag, url, steps }: PublishedRelease): Fact {
  // Results of older versions do not tell the digests.
  const assets = steps.flatMap(({ kind, id, sha256 }) =>
    kind === 'asset' && sha256 !== undefined ? [{ name: bounded(id.slice('asset:'.length), 300), sha256 }] : [],
  )
  return {
    type: 'published',
    data: { tag: bounded(tag, 300), assets, ...(url === null ? {} : { url: bounded(url, 1000) }) },
    // A repeated run of a release that is out says the same again.
    id: tag,
    release: name === null ? version : `${name}@${version}`,
  }
}
