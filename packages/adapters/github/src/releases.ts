import { isProblem } from './is-problem.ts'
import type { Connection } from './connection.ts'
import { nextPage } from './next-page.ts'

export interface ReleaseAsset {
  readonly id: number
  /** As GitHub stored it. */
  readonly name: string
  /** False: the upload broke off and the name is taken by an empty asset. */
  readonly complete: boolean
  readonly sizeBytes: number
  /** SHA-256 in hexadecimal; null where the server does not report it. */
  readonly sha256: string | null
}

export interface Release {
  readonly id: number
  readonly tag: string
  readonly title: string
  readonly body: string
  readonly draft: boolean
  readonly prerelease: boolean
  readonly immutable: boolean
  /** Web address. */
  readonly url: string
  /** Template of the address that assets are uploaded to. */
  readonly uploadUrl: string
  readonly assets: readonly ReleaseAsset[]
}

interface AssetAnswer {
  readonly id: number
  readonly name: string
  readonly state: string
  readonly size: number
  readonly digest?: string | null
}

interface ReleaseAnswer {
  readonly id: number
  readonly tag_name: string
  readonly name: string | null
  readonly body?: string | null
  readonly draft: boolean
  readonly prerelease: boolean
  readonly immutable?: boolean
  readonly html_url: string
  readonly upload_url: string
  readonly created_at: string
  readonly assets: readonly AssetAnswer[]
}

export const readAsset = ({ id, name, state, size, digest }: AssetAnswer): ReleaseAsset => ({
  id,
  name,
  complete: state === 'uploaded',
  sizeBytes: size,
  sha256: digest?.startsWith('sha256:') === true ? digest.slice(7) : null,
})

const readAnswer = (data: ReleaseAnswer): Release => ({
  id: data.id,
  tag: data.tag_name,
  title: data.name ?? '',
  body: data.body ?? '',
  draft: data.draft,
  prerelease: data.prerelease,
  immutable: data.immutable ?? false,
  url: data.html_url,
  uploadUrl: data.upload_url,
  assets: data.assets.map(readAsset),
})

/** The published release of a tag; null when there is none. */
export async function releaseOfTag(connection: Connection, tag: string): Promise<Release | null> {
  try {
    const kind = { what: `read the release of ${tag}`, needs: 'contents=read' }
    return readAnswer((await connection.rest<ReleaseAnswer>('GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag }, kind)).data)
  } catch (error) {
    if (isProblem(error, 'github/not-found')) return null
    throw error
  }
}

/** Pages of 100 that a search for drafts reads at most. */
const mostPages = 20

/**
 * Drafts and published releases, newest first, as far back as `since` (ISO 8601). A release is dated by its commit or by its making,
 * whichever GitHub shows, and never before its commit: give the commit's date to see every release of that commit.
 */
export async function releasesSince(connection: Connection, since: string): Promise<readonly Release[]> {
  const found: Release[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const kind = { what: 'list the releases', needs: 'contents=write' }
    const { data, headers } = await connection.rest<readonly ReleaseAnswer[]>(
      'GET /repos/{owner}/{repo}/releases',
      { per_page: 100, page },
      kind,
    )
    found.push(...data.map(readAnswer))
    const last = data.at(-1)
    if (!nextPage(headers) || last === undefined || Date.parse(last.created_at) < Date.parse(since)) break
  }
  return found
}

export interface NewRelease {
  readonly tag: string
  readonly commit: string
  readonly title: string
  readonly body: string
  readonly prerelease: boolean
}

/** Makes a draft, which only those who may write see. Not repeatable: a lost answer throws `github/uncertain`. */
export async function createDraft(connection: Connection, { tag, commit, title, body, prerelease }: NewRelease): Promise<Release> {
  const parameters = { tag_name: tag, target_commitish: commit, name: title, body, draft: true, prerelease }
  const kind = { what: `draft the release of ${tag}`, needs: 'contents=write' }
  return readAnswer((await connection.rest<ReleaseAnswer>('POST /repos/{owner}/{repo}/releases', parameters, kind)).data)
}

export interface ReleaseChange {
  readonly title?: string
  readonly body?: string
  readonly prerelease?: boolean
  /** False publishes. */
  readonly draft?: boolean
  /** Whether it shows as the repository's latest release. */
  readonly latest?: boolean
}

/** Changes a release; publishing twice is once. */
export async function updateRelease(
  connection: Connection,
  id: number,
  { title, body, prerelease, draft, latest }: ReleaseChange,
): Promise<Release> {
  const given = { name: title, body, prerelease, draft, ...(latest === undefined ? {} : { make_latest: String(latest) }) }
  const parameters = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const kind = { what: draft === false ? 'publish the release' : 'change the release', needs: 'contents=write', repeatable: true }
  const answer = await connection.rest<ReleaseAnswer>(
    'PATCH /repos/{owner}/{repo}/releases/{release_id}',
    { release_id: id, ...parameters },
    kind,
  )
  return readAnswer(answer.data)
}

/** Deletes a draft; one that is gone already is fine. */
export async function deleteDraft(connection: Connection, id: number): Promise<void> {
  try {
    const kind = { what: 'delete a second draft', needs: 'contents=write', repeatable: true }
    await connection.rest('DELETE /repos/{owner}/{repo}/releases/{release_id}', { release_id: id }, kind)
  } catch (error) {
    if (!isProblem(error, 'github/not-found')) throw error
  }
}
