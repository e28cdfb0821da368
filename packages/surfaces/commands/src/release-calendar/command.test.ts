import { mkdtempSync, readFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Outcome } from '@locktender/action-kit'
import type { ReleaseCalendarData } from '@locktender/contracts'
import validate from '@locktender/contracts/validators/release-calendar'
import { createRepository } from '@locktender/git/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { sampleCall } from '../sample-call.ts'
import { releaseCalendar } from './command.ts'

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'calendar-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const calendarText = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:1',
  'SUMMARY:Inventory',
  'DTSTART;VALUE=DATE:20261124',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')
const policy = `calendar:
  timezone: Europe/Berlin
  windows: { office-hours: { days: mon-thu, hours: "09:00-16:00" } }
  freezes:
    - { name: year-end, from: 2026-12-18, to: 2027-01-04, allow: [hotfix] }
    - { name: company, ics: .github/company.ics }
types: { hotfix: { window: any } }
`
const shop = (): string => folderWith({ '.github/release-policy.yml': policy, '.github/company.ics': calendarText })
const ask = (
  directory: string,
  at: string,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> =>
  releaseCalendar.run(
    sampleCall(releaseCalendar, directory, inputs, { now: new Date(at), environment: { PATH: process.env['PATH'], ...environment } }),
  )
const dataOf = ({ data }: Outcome): ReleaseCalendarData => {
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
  return data as ReleaseCalendarData
}

describe('release-calendar', () => {
  it('refuses in a freeze as pending, and says when it opens', async () => {
    const outcome = await ask(shop(), '2026-12-22T10:00:00Z', { type: 'minor' })
    expect(outcome).toMatchObject({
      verdict: 'pending',
      reasons: [
        {
          code: 'freeze/year-end',
          message: 'the freeze year-end holds until 2027-01-05 00:00 Europe/Berlin; it opens at 2027-01-05T08:00:00Z',
        },
      ],
      outputs: { open: 'false', 'opens-at': '2027-01-05T08:00:00Z', 'closes-at': '2027-01-05T15:00:00Z', because: '["freeze/year-end"]' },
    })
    expect(dataOf(outcome)).toMatchObject({
      open: false,
      because: ['freeze/year-end'],
      opensAt: '2027-01-05T08:00:00Z',
      closesAt: '2027-01-05T15:00:00Z',
      never: null,
    })
  })

  it.each([
    { because: 'a window is open', at: '2026-11-23T10:00:00Z', inputs: { type: 'minor' }, verdict: 'pass', codes: ['calendar/open'] },
    {
      because: 'the calendar file freezes the day',
      at: '2026-11-24T10:00:00Z',
      inputs: { type: 'minor' },
      verdict: 'pending',
      codes: ['freeze/company'],
    },
    { because: 'a hotfix goes through', at: '2026-12-22T22:00:00Z', inputs: { type: 'hotfix' }, verdict: 'pass', codes: ['calendar/open'] },
    {
      because: 'a rollback always does',
      at: '2026-11-24T22:00:00Z',
      inputs: { action: 'rollback' },
      verdict: 'pass',
      codes: ['calendar/open'],
    },
    {
      because: 'an input freezes as well',
      at: '2026-11-23T10:00:00Z',
      inputs: { freeze: 'on' },
      verdict: 'pending',
      codes: ['freeze/input'],
    },
  ])('ends as $verdict: $because', async ({ at, inputs, verdict, codes }) => {
    const outcome = await ask(shop(), at, inputs as Readonly<Record<string, string>>)
    expect(outcome.verdict).toBe(verdict)
    expect(dataOf(outcome).because).toEqual(codes)
  })

  it('works without a policy and without a repository', async () => {
    const outcome = await ask(folderWith({}), '2026-12-22T10:00:00Z', {
      timezone: 'Europe/Berlin',
      allow: 'mon-thu 09:00-16:00',
      freeze: '2026-12-18..2027-01-04',
    })
    expect(outcome).toMatchObject({ verdict: 'pending', policy: { path: null } })
    expect(dataOf(outcome).windows).toEqual([
      { name: 'input', days: ['mon', 'tue', 'wed', 'thu'], hours: '09:00-16:00', timezone: 'Europe/Berlin', givenBy: 'input' },
    ])
    expect(dataOf(outcome)).toMatchObject({ opensAt: '2027-01-05T08:00:00Z', timezone: 'Europe/Berlin' })
  })

  it('says why it never opens', async () => {
    const outcome = await ask(folderWith({}), '2026-12-22T10:00:00Z', { freeze: 'on' })
    expect(outcome.reasons.map(({ code }) => code)).toEqual(['freeze/input', 'calendar/never-opens'])
    expect(dataOf(outcome)).toMatchObject({ opensAt: null, closesAt: null, never: 'the freeze input has no end' })
  })

  it('names every file that it used by digest', async () => {
    const { evidence } = await ask(shop(), '2026-12-22T10:00:00Z')
    expect(evidence.map(({ path }) => path)).toEqual(['.github/release-policy.yml', '.github/company.ics'])
    expect(evidence.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true)
  })

  it('writes the calendar as a feed and as a page, and on a dry run nothing', async () => {
    const folder = shop()
    await ask(folder, '2026-12-22T10:00:00Z', { write: 'out/calendar.ics, out/calendar.html', 'dry-run': 'true' })
    expect(existsSync(join(folder, 'out'))).toBe(false)
    await ask(folder, '2026-12-22T10:00:00Z', { write: 'out/calendar.ics, out/calendar.html' })
    expect(readFileSync(join(folder, 'out/calendar.ics'), 'utf8')).toContain('SUMMARY:Freeze: Inventory\r\n')
    expect(readFileSync(join(folder, 'out/calendar.html'), 'utf8')).toContain('closed: opens 2027-01-05 09:00 Europe/Berlin')
  })

  it.each([
    { because: 'a file of another kind is to be written', files: {}, inputs: { write: 'calendar.pdf' }, code: 'input/not-a-calendar-file' },
    { because: 'a file outside is to be written', files: {}, inputs: { write: '../calendar.ics' }, code: 'workspace/outside-root' },
    { because: 'the policy is not there', files: {}, inputs: { policy: 'none.yml' }, code: 'policy/not-found' },
    { because: 'the calendar file is not there', files: { 'p.yml': policy }, inputs: { policy: 'p.yml' }, code: 'calendar/file-missing' },
    {
      because: 'the calendar file lies outside',
      files: { 'p.yml': 'calendar: { freezes: [ { name: a, ics: ../a.ics } ] }\n' },
      inputs: { policy: 'p.yml' },
      code: 'workspace/outside-root',
    },
    {
      because: 'the calendar file has 50 MB',
      files: { 'p.yml': policy, '.github/company.ics': 'x'.repeat(50_000_000) },
      inputs: { policy: 'p.yml' },
      code: 'workspace/file-too-large',
    },
    { because: 'the zone is unknown', files: {}, inputs: { timezone: 'Mars/Olympus' }, code: 'calendar/unknown-zone' },
  ])('cannot decide: $because', async ({ files, inputs, code }) => {
    const { promise, resolve } = Promise.withResolvers<unknown>()
    ask(folderWith(files as Readonly<Record<string, string>>), '2026-12-22T10:00:00Z', inputs as Readonly<Record<string, string>>).then(
      resolve,
      resolve,
    )
    expect(await promise).toMatchObject({ name: 'Problem', code })
  })

  it('reads policy and calendar files from the protected branch, never from the ref of the run', async () => {
    const origin = createRepository({
      commits: [{ message: 'feat: a', files: { '.github/release-policy.yml': policy, '.github/company.ics': calendarText } }],
    })
    folders.push(origin.directory)
    const [sha = ''] = origin.shas
    const event = join(
      folderWith({ 'event.json': JSON.stringify({ repository: { default_branch: 'main' }, pull_request: { base: { sha } } }) }),
      'event.json',
    )
    writeFileSync(join(origin.directory, '.github/release-policy.yml'), 'calendar: {}\n')
    const environment = {
      GITHUB_ACTIONS: 'true',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_SHA: sha,
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'acme/shop',
    }
    const outcome = await ask(origin.directory, '2026-11-24T10:00:00Z', {}, environment)
    expect(dataOf(outcome).because).toEqual(['freeze/company'])
    expect(outcome.subject).toEqual({ repository: 'acme/shop', commit: sha })
  })

  it('asks nobody for the time of a rollback, which no clock holds back', async () => {
    const origin = createRepository({
      commits: [{ message: 'feat: a', files: { '.github/release-policy.yml': policy, '.github/company.ics': calendarText } }],
    })
    folders.push(origin.directory)
    const [sha = ''] = origin.shas
    const event = join(
      folderWith({ 'event.json': JSON.stringify({ repository: { default_branch: 'main' }, pull_request: { base: { sha } } }) }),
      'event.json',
    )
    const outcome = await ask(
      origin.directory,
      '2026-11-24T10:00:00Z',
      { action: 'rollback', 'github-token': 'token' },
      {
        GITHUB_ACTIONS: 'true',
        GITHUB_REF: 'refs/pull/7/merge',
        GITHUB_SHA: sha,
        GITHUB_EVENT_PATH: event,
        GITHUB_REPOSITORY: 'acme/shop',
      },
    )
    expect(outcome.verdict).toBe('pass')
    expect(outcome.reasons.map(({ code }) => code)).toEqual(['calendar/open'])
  })
})
