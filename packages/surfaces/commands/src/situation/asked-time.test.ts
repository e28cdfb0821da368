import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sampleCall } from '../sample-call.ts'
import { askedTime } from './asked-time.ts'
import { releaseCalendar } from '../release-calendar/command.ts'

const runner = new Date('2026-12-17T06:00:00Z')

/** A GitHub whose clock stands at an instant; without one it answers every call with 404. */
async function openServer(time: string | undefined): Promise<{ readonly address: string; readonly calls: string[] }> {
  const calls: string[] = []
  const server = createServer((request, response) => {
    calls.push(`${request.method} ${request.url}`)
    response.sendDate = false
    response.writeHead(time === undefined ? 404 : 200, {
      'content-type': 'application/json',
      ...(time === undefined ? {} : { date: new Date(time).toUTCString() }),
    })
    response.end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls }
}

const ask = (address: string, inputs: Readonly<Record<string, string>> = { 'github-token': 'token' }, more = {}, job = 'true') =>
  askedTime(
    sampleCall(releaseCalendar, '/', inputs, {
      now: runner,
      environment: {
        GITHUB_ACTIONS: job,
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_API_URL: address,
        GITHUB_GRAPHQL_URL: `${address}/graphql`,
      },
      ...more,
    }),
  )

describe('the time that a question is about', () => {
  it('is that of GitHub in a job, whatever the clock of the runner says', async () => {
    const { address, calls } = await openServer('2026-12-18T06:00:00Z')
    const { now, notes } = await ask(address)
    expect(now.toISOString().slice(0, 16)).toBe('2026-12-18T06:00')
    expect(notes).toMatchObject([{ code: 'clock/skew', message: "the clock of this machine is 24 hours behind GitHub's; GitHub's counts" }])
    expect(calls).toEqual(['GET /repos/acme/shop'])
  })

  it('says nothing of a clock that is right', async () => {
    const { address } = await openServer(runner.toISOString())
    expect((await ask(address)).notes).toEqual([])
  })

  it.each([
    { because: 'no token was given', inputs: {}, more: {}, job: 'true' },
    { because: 'a person chose it', inputs: { 'github-token': 'token' }, more: { isChosenTime: true }, job: 'true' },
    { because: 'it is asked at a terminal', inputs: { 'github-token': 'token' }, more: {}, job: 'false' },
  ])('is that of the call, and GitHub is not asked, when $because', async ({ inputs, more, job }) => {
    const { address, calls } = await openServer('2026-12-18T06:00:00Z')
    expect(await ask(address, inputs as Readonly<Record<string, string>>, more, job)).toEqual({ now: runner, notes: [], isConfirmed: true })
    expect(calls).toEqual([])
  })

  it('is that of the runner where GitHub does not tell it, which is said', async () => {
    const { address } = await openServer(undefined)
    expect(await ask(address)).toMatchObject({ now: runner, notes: [{ code: 'clock/unconfirmed' }], isConfirmed: false })
  })
})
