import type { Connection } from './connection.ts'

/** Number of the person who moved this ref last; null when nobody is known to have. Bots have none. */
export async function readLastPusher(connection: Connection, ref: string): Promise<number | null> {
  const kind = { what: `read who pushed ${ref} last`, needs: 'contents=read' }
  const { data } = await connection.rest<readonly { readonly actor: { readonly id: number; readonly type?: string } | null }[]>(
    'GET /repos/{owner}/{repo}/activity',
    { ref, per_page: 1 },
    kind,
  )
  const actor = data[0]?.actor
  return actor != null && actor.type !== 'Bot' ? actor.id : null
}
