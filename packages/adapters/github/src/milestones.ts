import type { Connection } from './connection.ts'
import { readList } from './lists.ts'

export interface MilestoneText {
  readonly title: string
  readonly description: string
  /** `2026-12-01`. */
  readonly dueOn: string
}

export interface Milestone extends Omit<MilestoneText, 'dueOn'> {
  readonly number: number
  readonly dueOn: string | null
  readonly open: boolean
}

interface MilestoneAnswer {
  readonly number: number
  readonly title: string
  readonly description: string | null
  readonly due_on: string | null
  readonly state: string
  readonly creator: { readonly login: string } | null
}

/** Open and closed milestones that an account has made. */
export async function milestonesBy(connection: Connection, login: string): Promise<readonly Milestone[]> {
  const rows = await readList<MilestoneAnswer>(connection, 'milestones', {})
  return rows
    .filter(({ creator }) => creator?.login === login)
    .map(({ number, title, description, due_on: dueOn, state }) => ({
      number,
      title,
      description: description ?? '',
      dueOn: dueOn?.slice(0, 10) ?? null,
      open: state === 'open',
    }))
}

// The host keeps the day alone and shows it in its own zone: noon is the same day in nearly all of them.
const dayOf = (dueOn: string): string => `${dueOn}T12:00:00Z`

/** Makes a milestone; returns its number. GitHub refuses a second one of the same title, `github/refused`; a lost answer throws `github/uncertain`. */
export async function createMilestone(connection: Connection, { title, description, dueOn }: MilestoneText): Promise<number> {
  const kind = { what: `make the milestone ${JSON.stringify(title.slice(0, 80))}`, needs: 'issues=write' }
  const parameters = { title, description, due_on: dayOf(dueOn) }
  return (await connection.rest<{ number: number }>('POST /repos/{owner}/{repo}/milestones', parameters, kind)).data.number
}

/** Changes a milestone and opens it. */
export async function updateMilestone(connection: Connection, number: number, { title, description, dueOn }: MilestoneText): Promise<void> {
  const kind = { what: `change the milestone ${number}`, needs: 'issues=write', repeatable: true }
  const parameters = { milestone_number: number, title, description, due_on: dayOf(dueOn), state: 'open' }
  await connection.rest('PATCH /repos/{owner}/{repo}/milestones/{milestone_number}', parameters, kind)
}
