import type { RecordSnapshot } from '@locktender/record-store'

/** Name under which the record keeps the rehearsals of an environment. */
export const rehearsalName = (environment: string): string => `rehearsal/${environment}`

/** When a rollback of this environment was last rehearsed and proved, milliseconds since 1970; null when never. */
export async function lastRehearsalMs(record: RecordSnapshot, environment: string): Promise<number | null> {
  const { view } = await record.standing(rehearsalName(environment))
  const last = view?.rolledBack.findLast(({ data }) => data.trigger === 'rehearsal' && data.state === 'proved')
  return last === undefined ? null : Date.parse(last.at)
}
