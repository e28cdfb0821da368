import type { VersioningPolicy } from '@locktender/contracts'
import { sampleHistory } from '../sample-history.ts'
import { schemeOf } from '../schemes/scheme-of.ts'
import { commitJudge } from '../sources/commit-judge.ts'
import type { BranchRule } from './branch-rule.ts'
import { nextVersion } from './next-version.ts'
import type { NextVersionInput } from './next-version.ts'
import type { PlacedTag } from './version-line.ts'

const judged = (messages: readonly string[], policy: VersioningPolicy = {}) => {
  const judge = commitJudge(policy)
  return judge.judge(judge.read(sampleHistory(messages)))
}
/** An ask in messages, oldest first. */
export type SampleAsk = Partial<Omit<NextVersionInput, 'commits' | 'fresh'>> & { messages?: readonly string[]; fresh?: readonly string[] }
/** Decides one line for tests. */
export const decide = ({ messages = [], fresh, policy = {}, current = null, today = '2026-11-21', ...rest }: SampleAsk) =>
  nextVersion({
    policy,
    current,
    commits: judged(messages, policy),
    ...(fresh === undefined ? {} : { fresh: judged(fresh, policy) }),
    today,
    ...rest,
  })
/** A tag of a line for tests. */
export const tag = (text: string, place: PlacedTag['place'], policy: VersioningPolicy = {}): PlacedTag => ({
  tag: `v${text}`,
  sha: `5ha${text}`,
  place,
  version: schemeOf(policy).parse(text)!,
})
/** The rule of a prerelease branch for tests. */
export const rc: BranchRule = { kind: 'prerelease', identifier: 'rc' }
