import type { StagedRolloutData } from '@locktender/contracts'

/** How far a rollout is, a sentence each: what is done and when it ends, the stages, and what blocks it. None of it is escaped. */
export function rolloutProgressSentences({
  percent,
  expectedEndAt,
  done,
  now,
  next,
  blocked,
}: NonNullable<StagedRolloutData['progress']>): string[] {
  if (percent === null) return []
  const end = expectedEndAt === null ? '' : `, all traffic expected by ${expectedEndAt}`
  const places = [
    ...(done.length === 0 ? [] : [`done ${done.join(', ')}`]),
    ...(now === null ? [] : [`now ${now}`]),
    ...(next === null ? [] : [`next ${next}`]),
  ]
  return [
    `${percent} % done${end}`,
    ...(places.length === 0 ? [] : [places.join('; ')]),
    ...(blocked === null ? [] : [`blocked by ${blocked.code}: ${blocked.message}`]),
  ]
}
