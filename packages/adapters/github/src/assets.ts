import type { Connection } from './connection.ts'
import { isProblem } from './is-problem.ts'
import { readAsset, type Release, type ReleaseAsset } from './releases.ts'

/**
 * Uploads one asset. Not repeatable: after a lost answer (`github/uncertain`) the name may be taken by a whole or an empty asset.
 *
 * @param content bytes, or a file as `node:fs` opens it (`openAsBlob`), which is streamed
 */
export async function uploadAsset(connection: Connection, release: Release, name: string, content: Blob): Promise<ReleaseAsset> {
  const kind = { what: `upload ${name}`, needs: 'contents=write' }
  const url = `${release.uploadUrl.replace(/\{[^}]*\}$/, '')}{?name}`
  const headers = { 'content-type': 'application/octet-stream', 'x-github-api-version': '2022-11-28' }
  const answer = await connection.rest<Parameters<typeof readAsset>[0]>(`POST ${url}`, { name, headers, data: content }, kind)
  return readAsset(answer.data)
}

/** Deletes an asset; one that is gone already is fine. */
export async function deleteAsset(connection: Connection, id: number): Promise<void> {
  try {
    const kind = { what: 'delete an asset', needs: 'contents=write', repeatable: true }
    await connection.rest('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { asset_id: id }, kind)
  } catch (error) {
    if (!isProblem(error, 'github/not-found')) throw error
  }
}

/** Bytes of an asset. */
export async function downloadAsset(connection: Connection, id: number): Promise<Blob> {
  const kind = { what: 'download an asset', needs: 'contents=read' }
  const parameters = {
    asset_id: id,
    headers: { accept: 'application/octet-stream', 'x-github-api-version': '2022-11-28' },
    // Octokit would read text and JSON by their content type, and give other bytes back.
    request: { parseSuccessResponseBody: false },
  }
  const { data } = await connection.rest<ReadableStream>('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', parameters, kind)
  return new Response(data).blob()
}
