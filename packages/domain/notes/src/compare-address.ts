import type { Repository } from '@locktender/views'

/** Address of the page that shows all changes since the tag before; `null` without a repository or a tag to compare with. */
export function compareAddress(repository: Repository | null, previousTag: string | null, tag: string | null): string | null {
  if (repository === null || previousTag === null) return null
  return `${repository.address}/compare/${refPath(previousTag)}...${refPath(tag ?? 'HEAD')}`
}

/** A ref as part of an address: `/` stays, whatever could end a Markdown link does not. */
export function refPath(ref: string): string {
  if (/^[\w.-]+$/.test(ref)) return ref
  return encodeURIComponent(ref.toWellFormed())
    .replace(/%2F/g, '/')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
