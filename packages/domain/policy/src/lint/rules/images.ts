import { imageUses } from '../facts/image-uses.ts'
import type { Use } from '../facts/workflow.ts'
import type { Flaw, LintSubject } from '../lint-rule.ts'

interface Image extends Use {
  readonly tag: string | undefined
}

/** AP06: an image by a tag, which may be moved. */
export function* mutableTags({ facts }: LintSubject): Generator<Flaw> {
  for (const { text, tag, at } of unpinned(imageUses(facts)))
    if (tag !== undefined && tag !== 'latest')
      yield { message: `the image ${text} is named by a tag, which can be moved to other bytes`, fix: `image: ${text}@sha256:<digest>`, at }
}

/** AP21: an image by the tag `latest`, or by none, which means the same. */
export function* latestImages({ facts }: LintSubject): Generator<Flaw> {
  for (const { text, tag, at } of unpinned(imageUses(facts)))
    if (tag === undefined || tag === 'latest')
      yield {
        message: `the image ${text} is whatever was pushed last${tag === undefined ? ': it has no tag' : ''}`,
        fix: `image: ${text.replace(/:latest$/, '')}:<version>@sha256:<digest>`,
        at,
      }
}

// What Docker itself provides a Dockerfile with has no tag.
function* unpinned(images: Iterable<Use>): Generator<Image> {
  for (const { text, at } of images) {
    if (text.includes('@sha256:') || text.startsWith('docker://')) continue
    const name = text.slice(text.lastIndexOf('/') + 1)
    const colon = name.indexOf(':')
    yield { text, at, tag: colon < 0 ? undefined : name.slice(colon + 1) }
  }
}
