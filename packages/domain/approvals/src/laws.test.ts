import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeApprovals } from './judge-approvals.ts'
import { releaseDigest, type ReleaseParts } from './release-digest.ts'
import { caseWith, excludedVote, instant, policy, validYes, votes } from './sample-arbitraries.ts'
import { otherDigest, people, sampleCase, samplePolicy, yes } from './sample-case.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const hash = fc.stringMatching(/^[0-9a-f]{64}$/)
const parts: fc.Arbitrary<ReleaseParts> = fc.record({
  commit: fc.stringMatching(/^[0-9a-f]{40}$/),
  policy: hash,
  artifacts: fc.uniqueArray(hash, { minLength: 1, maxLength: 3 }),
  environment: fc.string({ minLength: 1, unit: 'grapheme' }).filter((name) => name.isWellFormed()),
  plan: hash,
})
const changed = fc
  .tuple(parts, parts, fc.constantFrom('commit', 'policy', 'artifacts', 'environment', 'plan'))
  .map(([one, other, part]) => ({ part, before: one, after: { ...one, [part]: other[part] } as ReleaseParts }))
  .filter(({ part, before, after }) => JSON.stringify(before[part]) !== JSON.stringify(after[part]))

const seatHolders = (judgement: ReturnType<typeof judgeApprovals>): string[] =>
  judgement.data.seats.flatMap(({ filledBy }) => filledBy?.vote ?? [])

describe('every approval', () => {
  it('is for one digest and never counts for another, whichever part differs and however it was given', () => {
    fc.assert(
      fc.property(changed, fc.constantFrom('comment', 'record', 'request'), ({ before, after }, way) => {
        const [given, now] = [releaseDigest(before, sha256), releaseDigest(after, sha256)]
        const vote = {
          comment: yes(people.techLead, 'tech-lead', { text: `/approve tech-lead ${given.slice(0, 8)}` }),
          record: yes(people.techLead, 'tech-lead', { source: 'review', state: 'approved', text: '', digest: given }),
          request: yes(people.techLead, 'tech-lead', { source: 'environment', state: 'approved', text: '' }),
        }[way]
        const requests = [{ at: '2026-11-20T10:00:00Z', digest: given, ...before, artifacts: [...before.artifacts] }]
        const judge = (digest: string): boolean =>
          judgeApprovals(samplePolicy, { ...sampleCase, release: { ...sampleCase.release, digest }, requests, votes: [vote] }).data.approved
        expect([judge(given), judge(now)]).toEqual([true, false])
      }),
      { numRuns: 150 },
    )
  })

  it('is of one release: two that wait at once share none', () => {
    fc.assert(
      fc.property(policy, votes, validYes, (rules, list, one) => {
        const all = caseWith([...list, one])
        const ours = judgeApprovals(rules, all)
        const theirs = judgeApprovals(rules, { ...all, release: { ...all.release, digest: otherDigest } })
        expect(seatHolders(ours).filter((vote) => seatHolders(theirs).includes(vote))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('every judgement', () => {
  it('does not depend on the order of the votes', () => {
    fc.assert(
      fc.property(
        policy,
        votes.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length }))),
        (rules, [list, shuffled]) => {
          expect(judgeApprovals(rules, caseWith(shuffled))).toEqual(judgeApprovals(rules, caseWith(list)))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('stays what it is when a person votes who had a hand in the release', () => {
    fc.assert(
      fc.property(policy, votes, excludedVote, (rules, list, more) => {
        const { verdict, reasons, data } = judgeApprovals(rules, caseWith(list))
        const after = judgeApprovals(rules, caseWith([...list, more]))
        expect({ ...after.data, votes: after.data.votes.filter(({ id }) => id !== more.id) }).toEqual(data)
        expect([after.verdict, after.reasons]).toEqual([verdict, reasons])
      }),
      { numRuns: 300 },
    )
  })

  it('stays approved when one more valid yes comes in', () => {
    let approved = 0
    fc.assert(
      fc.property(policy, votes, fc.array(validYes, { maxLength: 6 }), validYes, (rules, list, some, more) => {
        const before = caseWith([...list, ...some.map((vote, index) => ({ ...vote, id: `yes ${index}` }))])
        if (!judgeApprovals(rules, before).data.approved) return
        approved += 1
        expect(judgeApprovals(rules, { ...before, votes: [...before.votes, more] }).data.approved).toBe(true)
      }),
      { numRuns: 1500 },
    )
    expect(approved).toBeGreaterThan(30)
  })

  it('seats only people who hold the role, had no hand in the release and sit once', () => {
    fc.assert(
      fc.property(policy, votes, fc.array(validYes, { maxLength: 8 }), (rules, list, some) => {
        const given = caseWith([...list, ...some.map((vote, index) => ({ ...vote, id: `yes ${index}` }))])
        const { data } = judgeApprovals(rules, given)
        const { release, teams } = given
        const handed = [
          ...release.authors,
          ...release.committers,
          ...release.coAuthors,
          release.lastPusher,
          release.actor,
          release.triggeringActor,
        ]
        const seated = data.seats.flatMap(({ role, filledBy }) => (filledBy === null ? [] : [{ role, user: filledBy.user }]))
        for (const { role, user } of seated) {
          const [team] = (rules.roles?.[role] ?? []) as string[]
          expect(teams[team ?? '']).toContain(user)
          expect(handed).not.toContain(user)
        }
        const oneSeatEach = rules.approvals?.rules?.['one-seat-each'] === true
        if (oneSeatEach) expect(new Set(seated.map(({ user }) => user)).size).toBe(seated.length)
        if (data.approved) expect(data.seats.some(({ missing }) => missing)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('is never a yes without somebody’s yes', () => {
    fc.assert(
      fc.property(policy, instant, (rules, now) => {
        expect(judgeApprovals(rules, { ...caseWith([]), now }).data.approved).toBe(false)
      }),
    )
  })
})
