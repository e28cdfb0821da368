import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeTimeline } from '../timeline/make-timeline.ts'
import { desiredMilestone } from './desired-milestone.ts'
import { planMarker } from './issue-marker.ts'
import type { DesiredMilestone, ExistingIssue, ExistingMilestone, ExistingPlan, MilestoneAct } from './milestone-plan.ts'
import { planMilestone } from './plan-milestone.ts'

/** What the host holds after the acts. */
function carryOut(acts: readonly MilestoneAct[], before: ExistingPlan): ExistingPlan {
  const milestones = new Map(before.milestones.map((each) => [each.number, each]))
  const issues = new Map(before.issues.map((each) => [each.number, each]))
  let next = Math.max(0, ...milestones.keys(), ...issues.keys())
  let made: number | null = null
  for (const act of acts) {
    if (act.act === 'create-milestone') {
      made = ++next
      milestones.set(made, { number: made, title: act.title, description: act.description, dueOn: act.dueOn, open: true })
    } else if (act.act === 'update-milestone') milestones.set(act.number, { ...act })
    else if (act.act === 'create-issue') {
      const number = ++next
      issues.set(number, { number, title: act.title, body: act.body, open: true, milestone: act.milestone ?? made })
    } else if (act.act === 'update-issue')
      issues.set(act.number, { number: act.number, title: act.title, body: act.body, open: true, milestone: act.milestone ?? made })
    else {
      const issue = issues.get(act.number)
      if (issue !== undefined) issues.set(act.number, { ...issue, open: false })
    }
  }
  return { milestones: [...milestones.values()], issues: [...issues.values()] }
}

const word = fc.constantFrom('a', 'b', 'c -- d', 'e-->', '<!--', 'ä\ud800')
const desired: fc.Arbitrary<DesiredMilestone> = fc.record({
  key: word,
  title: word,
  description: word,
  dueOn: fc.constantFrom('2026-12-01', '2026-12-02'),
  issues: fc.uniqueArray(fc.record({ key: word, title: word, body: fc.oneof(word, fc.constant('')) }), { selector: ({ key }) => key }),
})
const foreign: ExistingIssue = { number: 900, title: 'A bug', body: 'It breaks.', open: true, milestone: 901 }
const foreignMilestone: ExistingMilestone = { number: 901, title: 'a', description: 'Ours', dueOn: '2026-12-01', open: true }
const nothing: ExistingPlan = { milestones: [foreignMilestone], issues: [foreign] }

describe('the milestone of a release', () => {
  it('is made once: what is carried out leaves nothing to do', () => {
    fc.assert(
      fc.property(desired, (wanted) => {
        const acts = planMilestone(wanted, nothing)
        expect(acts.filter(({ act }) => act === 'create-issue').length).toBe(wanted.issues.length)
        expect(planMilestone(wanted, carryOut(acts, nothing))).toEqual([])
      }),
    )
  })

  it('follows its plan from any state, without a second copy and without touching what is not its own', () => {
    fc.assert(
      fc.property(fc.array(desired, { minLength: 1, maxLength: 4 }), (versions) => {
        const after = versions.reduce((held, wanted) => carryOut(planMilestone(wanted, held), held), nothing)
        const last = versions.at(-1)
        if (last === undefined) throw new Error('one version')
        expect(planMilestone(last, after)).toEqual([])
        for (const { key } of last.issues) {
          const mark = planMarker('task', last.key, key)
          expect(after.issues.filter(({ body }) => body.endsWith(mark)).length).toBe(1)
        }
        expect(after.issues).toContainEqual(foreign)
        expect(after.milestones).toContainEqual(foreignMilestone)
      }),
    )
  })

  const hostile = fc.string({ unit: fc.constantFrom('-', '>', '!', 'a', '\n', ' ') })

  it('is marked by comments that no name can end', () => {
    fc.assert(
      fc.property(hostile, fc.string(), (release, key) => {
        const mark = planMarker('task', release, key)
        expect(mark.slice(4, -3)).not.toMatch(/--|>|\n/)
        expect(mark).toMatch(/^<!--.*-->$/)
      }),
    )
  })

  const wanted: DesiredMilestone = {
    key: 'r',
    title: 'R',
    description: 'd',
    dueOn: '2026-12-01',
    issues: [{ key: 'k', title: 'K', body: 'b' }],
  }
  const held = carryOut(planMilestone(wanted, { milestones: [], issues: [] }), { milestones: [], issues: [] })
  const [issue] = held.issues
  const [milestone] = held.milestones
  if (issue === undefined || milestone === undefined) throw new Error('one of each')

  it.each<[because: string, existing: ExistingPlan, acts: string[]]>([
    ['nothing has changed', held, []],
    ['a person closed the task', { ...held, issues: [{ ...issue, open: false }] }, []],
    ['the task stands twice', { ...held, issues: [issue, { ...issue, number: 9 }] }, ['close-issue 9 duplicate']],
    [
      'the open one of two is kept',
      {
        ...held,
        issues: [
          { ...issue, open: false },
          { ...issue, number: 9 },
        ],
      },
      [],
    ],
    ['the task was renamed by hand', { ...held, issues: [{ ...issue, title: 'x' }] }, [`update-issue ${issue.number}`]],
    ['the task was taken out of the milestone', { ...held, issues: [{ ...issue, milestone: null }] }, [`update-issue ${issue.number}`]],
    ['the host changed line breaks', { ...held, issues: [{ ...issue, body: `${issue.body.replaceAll('\n', '\r\n')}\r\n` }] }, []],
    ['the milestone was closed', { ...held, milestones: [{ ...milestone, open: false }] }, [`update-milestone ${milestone.number}`]],
    [
      'the milestone is gone',
      { milestones: [], issues: [{ ...issue, milestone: null }] },
      ['create-milestone', `update-issue ${issue.number}`],
    ],
    ['the milestone has another day', { ...held, milestones: [{ ...milestone, dueOn: null }] }, [`update-milestone ${milestone.number}`]],
    ['a marker is only quoted', { ...held, issues: [issue, { ...issue, number: 9, body: `${issue.body}\nI saw this.` }] }, []],
    [
      'a task is no longer wanted',
      { ...held, issues: [issue, { ...issue, number: 9, body: planMarker('task', 'r', 'old') }] },
      ['close-issue 9 not-planned'],
    ],
    ['a task is of another release', { ...held, issues: [issue, { ...issue, number: 9, body: planMarker('task', 'r2', 'old') }] }, []],
  ])('is kept up, where %s', (_, existing, acts) => {
    const told = planMilestone(wanted, existing).map((act) =>
      [act.act, 'number' in act ? act.number : '', 'because' in act ? act.because : ''].join(' ').trim(),
    )
    expect(told).toEqual(acts)
  })

  it('holds the tasks of the timeline, each with its day', () => {
    const timeline = makeTimeline(['week-before'], '2026-12-01T14:00', { zone: 'UTC', nowMs: 0 })
    const made = desiredMilestone({ name: 'Shop 1.5', targetDate: '2026-12-01T14:00', timeline })
    expect(made).toMatchObject({ key: 'Shop 1.5', title: 'Shop 1.5', dueOn: '2026-12-01' })
    expect(made.issues.length).toBe(21)
    expect(made.issues[0]).toEqual({
      key: timeline[0]?.key,
      title: 'T−1 week: Hold the planning meeting',
      body: 'Due 2026-11-24 (2026-11-24T14:00:00Z).',
    })
  })
})
