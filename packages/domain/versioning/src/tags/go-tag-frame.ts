import type { TagFrame } from './tag-format.ts'

const majorSuffix = /^v[2-9][0-9]*$|^v1[0-9]+$/

/**
 * Frame of a Go module's tags: `v1.2.3` at the root, `path/v1.2.3` below. A folder that only names the major version
 * (`path/v2` of module `…/v2`) is no part of the tag (Go Modules Reference, "Mapping versions to commits").
 */
export function goTagFrame(path: string, modulePath: string): TagFrame {
  const folders = path === '' ? [] : path.split('/')
  const last = folders.at(-1)
  if (last !== undefined && majorSuffix.test(last) && modulePath.endsWith(`/${last}`)) folders.pop()
  return { prefix: [...folders, 'v'].join('/'), suffix: '' }
}
