import type { Call, Command, Outcome } from '@locktender/action-kit'
import { agendaOf, conflictsOf, decideCalendar, readCalendar, type Calendar, type Question } from '@locktender/calendar'
import type { Reason, ReleaseCalendarData, Verdict } from '@locktender/contracts'
import { releaseCalendarSummary, releaseCalendarText } from '@locktender/views'
import { askedRef } from './asked-ref.ts'
import { askedTime } from '../situation/asked-time.ts'
import { calendarSituation } from './calendar-situation.ts'
import { toReleaseCalendarData } from './to-release-calendar-data.ts'
import { checkFileNames, writeCalendars } from './write-calendars.ts'

const shownMs = 90 * 86_400_000

/** Whether it may happen now, and when. It only reads, apart from the files that `write` names. */
export const releaseCalendar: Command = {
  name: 'release-calendar',
  summary: 'May it happen now; if not, when?',
  inputs: [
    {
      name: 'timezone',
      kind: 'text',
      default: '',
      description: 'IANA time zone of `allow`, `freeze` and the answer, e.g. `Europe/Berlin`. Default: that of the policy, else UTC.',
    },
    {
      name: 'allow',
      kind: 'text',
      default: '',
      description: 'Windows, one a line or separated by `;`: `mon-thu 09:00-16:00`. With a policy, its windows hold as well.',
    },
    {
      name: 'freeze',
      kind: 'text',
      default: '',
      description:
        'Freezes, one a line: `2026-12-18..2027-01-04`, `2026-12-24`, `FREQ=MONTHLY;BYMONTHDAY=-1 for 1d`, or `on` until it is taken away; a name may stand before, `year-end: …`. Those of the policy hold as well.',
    },
    {
      name: 'type',
      kind: 'choice',
      choices: ['major', 'minor', 'patch', 'hotfix', 'docs'],
      default: '',
      description: 'Class of the release. Not given, no exemption of a class counts.',
    },
    {
      name: 'action',
      kind: 'choice',
      choices: ['deploy', 'code', 'feature', 'rollback'],
      default: 'deploy',
      description: 'What is to happen: a deployment, a merge of code or of a feature, or a rollback, which nothing holds back.',
    },
    {
      name: 'ref',
      kind: 'text',
      default: '',
      description: 'Branch or tag that it is about. Default: that of the run, else the one checked out.',
    },
    {
      name: 'environment',
      kind: 'text',
      default: '',
      description: 'Environment of the deployment. Not given, freezes of every environment count.',
    },
    {
      name: 'write',
      kind: 'list',
      default: '',
      description: 'Files to write the merged calendar to, by their ending: `.ics` for calendar programs, `.html` for a page.',
    },
  ],
  outputs: [
    { name: 'open', description: '`true` when it may happen now.' },
    { name: 'opens-at', description: 'First instant, in UTC, at which it may happen; empty when there is none.' },
    { name: 'closes-at', description: 'First instant after that at which it may no longer happen; empty when none is known.' },
    { name: 'because', description: 'JSON list of the deciding reason codes.' },
  ],
  permissions: { 'contents: read': 'the policy, the calendar files that it names, and the time of GitHub' },
  branding: { icon: 'calendar', color: 'blue' },
  example: 'locktender release-calendar --policy .github/release-policy.yml --type minor --at 2026-12-22T10:00:00Z --json',
  run: ask,
}

async function ask(call: Call): Promise<Outcome> {
  const files = call.inputs.list('write')
  checkFileNames(files)
  const situation = await calendarSituation(call)
  const [timezone, allow, freeze] = ['timezone', 'allow', 'freeze'].map((name) => call.inputs.text(name))
  const calendar = readCalendar(situation.policy, situation.texts, { timezone, allow, freeze })
  const action = (call.inputs.text('action') ?? 'deploy') as Question['action']
  // No clock holds a rollback back, so it waits for none.
  const { now, notes, isConfirmed } = action === 'rollback' ? { now: call.now, notes: [], isConfirmed: true } : await askedTime(call)
  const question: Question = {
    atMs: now.getTime(),
    action,
    type: call.inputs.text('type') ?? null,
    environment: call.inputs.text('environment') ?? null,
    ...askedRef(call.inputs.text('ref'), call.environment, situation.headRef),
  }
  const { data, reasons: found } = answer(calendar, question)
  // A clock that nobody vouches for opens nothing.
  const reasons = isConfirmed ? [...found, ...notes] : [...notes, ...found]
  const verdict: Verdict = data.open ? (isConfirmed ? 'pass' : 'unknown') : 'pending'
  const environment = question.environment === null ? {} : { environment: question.environment }
  const subject = {
    ...situation.subject,
    ...(question.release === null || question.branch !== null ? {} : { tag: question.release }),
    ...environment,
  }
  if (!call.inputs.flag('dry-run')) await writeCalendars(files, { ...call, now }, { calendar, data, reasons, subject })
  return {
    verdict,
    reasons,
    subject,
    policy: situation.policySource,
    evidence: situation.evidence,
    data,
    outputs: {
      open: String(verdict === 'pass'),
      'opens-at': data.opensAt ?? '',
      'closes-at': data.closesAt ?? '',
      because: JSON.stringify(data.because),
    },
    summary: releaseCalendarSummary({ verdict, reasons: [...reasons] }, data),
    text: releaseCalendarText({ reasons: [...reasons] }, data),
  }
}

function answer(calendar: Calendar, question: Question): { readonly data: ReleaseCalendarData; readonly reasons: readonly Reason[] } {
  const decision = decideCalendar(calendar, question)
  const upcoming = agendaOf(calendar, question.atMs, question.atMs + shownMs)
  const conflicts = conflictsOf(upcoming, calendar, decision.open ? null : decision.opensAtMs)
  const data = toReleaseCalendarData({ calendar, question, decision, upcoming, conflicts, tzdata: process.versions['tz'] ?? null })
  const never: readonly Reason[] = decision.never === null ? [] : [{ code: 'calendar/never-opens', message: decision.never }]
  const [first, ...others] = decision.reasons
  const opens = data.opensAt === null || decision.open ? '' : `; it opens at ${data.opensAt}`
  const deciding = first === undefined ? [] : [{ ...first, message: `${first.message}${opens}` }]
  return { data, reasons: [...deciding, ...others, ...never, ...conflicts.map(({ code, message }) => ({ code, message }))] }
}
