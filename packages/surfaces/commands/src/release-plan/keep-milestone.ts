import type { ReleaseMilestone } from '@locktender/contracts/validators/types'
import { Problem } from '@locktender/contracts'
import type { Connection } from '@locktender/github'
import { desiredMilestone, planMilestone, type MilestoneAct, type TimelineItem } from '@locktender/planning'
import { plainText } from '@locktender/views'

export interface WantedMilestone {
  /** Name of the release. */
  readonly name: string
  readonly targetDate: string
  readonly timeline: readonly TimelineItem[]
}

const mostTitle = 200

/**
 * Makes the milestone of a release and an issue for each dated task, or brings them up to date: killed anywhere and run again it finishes
 * what is missing. Only what this token's own account wrote counts as there. With `isDry` it only says what it would do.
 *
 * @throws {Problem} `milestone/title-taken`, `github/…`
 */
export async function keepMilestone(connection: Connection, wanted: WantedMilestone, isDry: boolean): Promise<ReleaseMilestone> {
  const { issuesBy, milestonesBy, readRefs } = await import('@locktender/github')
  const desired = desiredMilestone({ ...wanted, name: plainText(wanted.name).slice(0, mostTitle) })
  const { viewer } = await readRefs(connection, [])
  const [milestones, issues] = await Promise.all([milestonesBy(connection, viewer), issuesBy(connection, viewer)])
  const acts = planMilestone(desired, { milestones, issues })
  const count = (act: MilestoneAct['act']): number => acts.filter((each) => each.act === act).length
  const [created, updated, closed] = [count('create-issue'), count('update-issue'), count('close-issue')]
  const number = isDry
    ? numberIn(acts, milestones, desired.title)
    : await carryOut(connection, acts, numberIn(acts, milestones, desired.title))
  return {
    number,
    title: desired.title,
    dueOn: desired.dueOn,
    created,
    updated,
    closed,
    unchanged: desired.issues.length - created - updated,
  }
}

function numberIn(acts: readonly MilestoneAct[], milestones: readonly { number: number; title: string }[], title: string): number | null {
  for (const each of acts)
    if (each.act === 'update-milestone') return each.number
    else if (each.act === 'create-milestone') return null
  return milestones.find((each) => each.title === title)?.number ?? null
}

async function carryOut(connection: Connection, acts: readonly MilestoneAct[], known: number | null): Promise<number | null> {
  const github = await import('@locktender/github')
  let milestone = known
  const ofMilestone = (given: number | null): number => given ?? milestone ?? 0
  for (const each of acts) {
    switch (each.act) {
      case 'create-milestone':
        milestone = await github.createMilestone(connection, each).catch((error: unknown) => {
          throw titleTaken(error, each.title)
        })
        break
      case 'update-milestone':
        await github.updateMilestone(connection, each.number, each)
        break
      case 'create-issue':
        await github.createIssue(connection, { title: each.title, body: each.body, milestone: ofMilestone(each.milestone) })
        break
      case 'update-issue':
        await github.updateIssue(connection, each.number, { title: each.title, body: each.body, milestone: ofMilestone(each.milestone) })
        break
      case 'close-issue':
        await github.updateIssue(connection, each.number, { closed: each.because === 'duplicate' ? 'duplicate' : 'not_planned' })
    }
  }
  return milestone
}

function titleTaken(error: unknown, title: string): unknown {
  if (!(error instanceof Problem) || error.code !== 'github/refused' || !error.message.includes('already_exists')) return error
  return new Problem(
    'milestone/title-taken',
    `there is a milestone ${JSON.stringify(title)} that this account did not make`,
    'Rename it, or give another name with `milestone: NAME`.',
    { cause: error },
  )
}
