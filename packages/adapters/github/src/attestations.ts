import type { Connection } from './connection.ts'
import { isProblem } from './is-problem.ts'
import { readList } from './lists.ts'

/** The attestation bundles that the repository keeps for these bytes, as the API gives them; none is not an error. */
export async function attestationBundles(connection: Connection, sha256: string): Promise<readonly unknown[]> {
  try {
    const rows = await readList<{ readonly bundle?: unknown }>(connection, 'attestations', { subject_digest: `sha256:${sha256}` }, 100)
    return rows.flatMap(({ bundle }) => (bundle === undefined || bundle === null ? [] : [bundle]))
  } catch (error) {
    if (isProblem(error, 'github/not-found')) return []
    throw error
  }
}
