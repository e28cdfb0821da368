import type { Rule } from '../rule.ts'

/** A release that takes longer than its class may: people are told once, and it goes on. */
export const timeboxRule: Rule = ({ planned, held }, { rules, nowMs }, { stage, region }) => {
  const { timeboxSeconds } = rules
  if (planned === null || timeboxSeconds === null) return undefined
  const overMs = nowMs - Date.parse(planned.at) - timeboxSeconds * 1000
  if (overMs <= 0 || held.some(({ data }) => data.code === timeboxCode)) return undefined
  const hours = (seconds: number): number => Number((seconds / 3600).toFixed(1))
  const message = `it was planned to take ${hours(timeboxSeconds)} h and has not ended after ${hours(timeboxSeconds + overMs / 1000)} h`
  const data = { stage, ...(region === undefined ? {} : { region }), code: timeboxCode, message, alarm: true }
  return { do: 'record', entry: { type: 'held', key: `held/${planned.seq}/timebox`, data } }
}

export const timeboxCode = 'rollout/timebox'
