import type { Answer, Connection } from '@locktender/github'
import { describe, expect, it } from 'vitest'
import { recordBranch, recordPlace } from './record-place.ts'
import { clockedConnection } from './server-clock.ts'
import { writerOf } from './writer-of.ts'

describe('the place of the record', () => {
  it.each([
    { asked: undefined, isInJob: true, canConnect: true, place: 'github', because: 'a job with a token has the API' },
    { asked: undefined, isInJob: true, canConnect: false, place: 'remote', because: 'a job without one has the remote' },
    { asked: undefined, isInJob: false, canConnect: true, place: 'local', because: 'a person has the clone' },
    { asked: 'auto', isInJob: false, canConnect: false, place: 'local', because: 'auto is the default' },
    { asked: 'remote', isInJob: false, canConnect: true, place: 'remote', because: 'the policy says so' },
    { asked: 'github', isInJob: false, canConnect: true, place: 'github', because: 'the policy says so' },
    { asked: 'local', isInJob: true, canConnect: true, place: 'local', because: 'the policy says so' },
  ] as const)('is $place: $because', ({ place, ...facts }) => {
    expect(recordPlace(facts)).toBe(place)
  })

  it('is refused where it is GitHub and nothing leads there', () => {
    expect(() => recordPlace({ asked: 'github', isInJob: true, canConnect: false })).toThrow(
      expect.objectContaining({ code: 'record/no-token' }),
    )
  })

  it.each([
    [{}, 'refs/heads/release-records'],
    [{ record: { ref: 'records' } }, 'refs/heads/records'],
    [{ record: { ref: 'refs/locktender/records' } }, 'refs/locktender/records'],
  ])('of %j stands on %s', (policy, branch) => {
    expect(recordBranch(policy)).toBe(branch)
  })
})

describe('the writer of an event', () => {
  it('is the run and who started it last', () => {
    const environment = {
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/r.yml@refs/heads/main',
      GITHUB_ACTOR: 'ada',
      GITHUB_TRIGGERING_ACTOR: 'ben',
      GITHUB_ACTOR_ID: '7',
    }
    const run = { id: '77', attempt: 2, workflow: environment.GITHUB_WORKFLOW_REF, actorId: 7 }
    expect(writerOf({ environment })).toEqual({ tool: expect.stringMatching(/^locktender \d/), run, actor: 'ben' })
  })

  it('at a terminal is the account there, and never longer than the schema takes', () => {
    const { run, actor } = writerOf({ environment: { USER: '👩'.repeat(200), GITHUB_RUN_ID: '' } })
    expect(run).toBeUndefined()
    expect([...(actor ?? '')]).toHaveLength(100)
    expect(writerOf({ environment: {} })).toEqual({ tool: expect.any(String) })
    expect(writerOf({ environment: { GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: 'x', GITHUB_ACTOR_ID: '-1' } }).run).toEqual({
      id: '1',
      attempt: 1,
    })
  })
})

describe("the server's clock", () => {
  const start = new Date('2026-11-21T12:00:00Z')
  function listening(dates: readonly (string | undefined)[]) {
    const left = [...dates]
    let elapsed = 0
    const inner: Connection = {
      owner: 'acme',
      name: 'shop',
      calls: { rest: 0, graphql: 0 },
      rest: async <T>(): Promise<Answer<T>> => ({ status: 200, headers: { date: left.shift() }, data: undefined as T }),
      graphql: async <T>(): Promise<T> => ({}) as T,
    }
    const clocked = clockedConnection(inner, start, () => elapsed)
    const ask = () => clocked.connection.rest('GET /x', {}, { what: 'x', needs: 'x' })
    return { ...clocked, ask, pass: (ms: number) => void (elapsed += ms) }
  }

  it('is the given one until there is an answer, then that of the last answer going on', async () => {
    const { now, ask, pass, notes } = listening(['Sat, 21 Nov 2026 15:00:00 GMT', undefined])
    expect(now()).toEqual(start)
    await ask()
    pass(2500)
    expect(now().toISOString()).toBe('2026-11-21T15:00:02.500Z')
    expect(notes()).toMatchObject([{ code: 'clock/skew', message: expect.stringContaining('3 hours behind') }])
    await ask()
    expect(now().toISOString()).toBe('2026-11-21T15:00:02.500Z')
  })

  it('says nothing while the machine is right to within a minute, however long the call takes', async () => {
    const { ask, pass, notes } = listening([
      'Sat, 21 Nov 2026 12:00:59 GMT',
      'Sat, 21 Nov 2026 13:00:00 GMT',
      'Sat, 21 Nov 2026 12:58:59 GMT',
    ])
    await ask()
    expect(notes()).toEqual([])
    pass(3_600_000)
    await ask()
    expect(notes()).toEqual([])
    await ask()
    expect(notes()).toMatchObject([{ message: expect.stringContaining('61 seconds ahead of') }])
  })
})
