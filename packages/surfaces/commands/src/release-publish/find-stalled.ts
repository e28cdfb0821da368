import { readRefs, releaseOfTag, type Connection } from '@locktender/github'
import { isOurTag, stalledRelease, type StalledRelease } from '@locktender/publishing'
import type { Publication } from './plan-publication.ts'

/** Earlier tags that are looked at; a repository of many packages has one for each. */
const mostTags = 5

/** Releases before this one that died on their way: their tags are ours, and nothing of them is out. */
export async function findStalled(connection: Connection, { planned, documents }: Publication): Promise<readonly StalledRelease[]> {
  const earlier = documents.length > 0 ? documents.map(({ previousTag }) => previousTag) : [planned.plan.range.fromTag]
  const head = new Set(planned.headTags.map(({ name }) => name))
  const tags = [...new Set(earlier)].filter((tag) => tag !== null && !head.has(tag)).slice(0, mostTags) as string[]
  if (tags.length === 0) return []
  const { refs } = await readRefs(
    connection,
    tags.map((tag) => `refs/tags/${tag}`),
  )
  const found: StalledRelease[] = []
  for (const tag of tags) {
    const message = refs.get(`refs/tags/${tag}`)?.message ?? null
    if (!isOurTag(message)) continue
    const stalled = stalledRelease({ tag, message, isPublished: (await releaseOfTag(connection, tag)) !== null })
    if (stalled !== null) found.push(stalled)
  }
  return found
}
