import { judgeApprovals, readCommentCommand } from '@locktender/approvals'
import { describe, expect, it } from 'vitest'
import { approvalCaseOf, type ManualCase, type PolicyBotCase, type PolicyBotCorpus, policyBotCase } from './approvals-mapping.ts'
import { corpusJson, hasCorpus } from './corpus.ts'

interface ManualCorpus {
  readonly status_cases: readonly (ManualCase & { readonly expected: 'approved' | 'pending' })[]
  readonly comment_body_cases: readonly {
    readonly name: string
    readonly body: string
    readonly match: boolean
    readonly custom_word: string
  }[]
}

const present = hasCorpus('approvals')
const policyBot = present ? corpusJson<PolicyBotCorpus>('approvals/policy-bot-cases.json') : undefined
const manual = present ? corpusJson<ManualCorpus>('approvals/manual-approval-cases.json') : undefined

describe.runIf(present)('cases of policy-bot', () => {
  it.each(policyBot?.cases ?? [])('$name', ({ expected, ...given }: PolicyBotCase) => {
    const { policy, approvalCase, loginOf } = policyBotCase({ expected, ...given }, policyBot as PolicyBotCorpus)
    const { data } = judgeApprovals(policy, approvalCase)
    const yeses = data.votes.filter(({ says }) => says === 'approve')
    expect(data.approved ? 'approved' : 'pending').toBe(expected.status)
    if (expected.by !== undefined) {
      const counted = yeses.filter(({ counted: counts }) => counts).map(({ user }) => loginOf(user))
      expect([...new Set(counted)].toSorted()).toEqual(expected.by.toSorted())
    }
    if (expected.ignored !== undefined) {
      // It drops votes that a push or, by option, an edit made void before it lists those that it ignores; ours are listed with why.
      const unlisted = given.rule.options.ignore_edited_comments === true ? ['vote/stale', 'vote/edited'] : ['vote/stale']
      const ignored = yeses.filter(({ counted, code }) => !counted && !unlisted.includes(code))
      expect(new Set(ignored.map(({ user }) => user)).size).toBe(expected.ignored)
    }
    const filled = data.seats.filter(({ filledBy }) => filledBy !== null).length
    if (expected.have !== undefined) expect({ have: filled, need: data.seats.length }).toEqual({ have: expected.have, need: expected.need })
    if (expected.conditions === '1/1') expect(data.checks.map(({ code }) => code)).not.toContain('stage/needs')
  })
})

describe.runIf(present)('cases of manual-approval', () => {
  it.each(manual?.status_cases ?? [])('$name', ({ expected, ...given }) => {
    const { policy, approvalCase } = approvalCaseOf(given)
    expect(judgeApprovals(policy, approvalCase).data.approved ? 'approved' : 'pending').toBe(expected)
  })

  // Words of approval are no votes here: a yes names what it is about. Whoever writes one is told what to write instead.
  it.each(manual?.comment_body_cases ?? [])('$name: a word is no vote', ({ body, match, custom_word: customWord }) => {
    expect(readCommentCommand(body)).toEqual(
      match && customWord === '' ? { says: 'nothing', attempted: true } : expect.objectContaining({ says: 'nothing' }),
    )
  })
})
