import { connect, type Connection } from '@locktender/github'
import { eventDigest, type EventDraft, nextEvent, parseEventPath, type WrittenEvent } from '@locktender/record'
import { expect, it } from 'vitest'
import { newDigest, oldDigest } from './balancer.fixture.ts'
import { RolloutWorld } from './rollout-world.fixture.ts'
import { instantOf } from './story-time.ts'

const others = 49
const place = { stage: 0, share: 0.1 }
const perRelease: readonly ((environment: string) => Pick<EventDraft, 'type' | 'data'>)[] = [
  (environment) => ({
    type: 'planned',
    data: {
      class: 'minor',
      version: '1.0.0',
      commit: 'c'.repeat(40),
      range: { from: null, to: 'c'.repeat(40) },
      environment,
      policy: { path: 'policy.yml', digest: 'b'.repeat(64) },
      artifacts: [{ name: 'shop', sha256: newDigest }],
      previous: { sha256: oldDigest },
      stages: [{ share: 0.1, bakeSeconds: 600 }],
    },
  }),
  () => ({ type: 'claimed', data: { lock: 'rollout', holder: 'a', fence: 1, until: instantOf(5) } }),
  () => ({ type: 'stage-applied', data: { ...place, opId: 'o', fence: 1, sha256: newDigest, startedAt: instantOf(0) } }),
  () => ({ type: 'observed', data: { ...place, agrees: true, versions: [{ sha256: newDigest, share: 0.1 }] } }),
  () => ({ type: 'judged', data: { stage: 0, verdict: 'pending', reasons: [], from: instantOf(0), to: instantOf(2) } }),
]

/** Puts many events on the branch with one commit. */
async function commitAll(connection: Connection, events: readonly WrittenEvent[]): Promise<void> {
  const kind = { what: 'add events', needs: 'contents=write' }
  const ref = { ref: 'heads/release-records' }
  const parent = (await connection.rest<{ object: { sha: string } }>('GET /repos/{owner}/{repo}/git/ref/{ref}', ref, kind)).data.object.sha
  const tree = events.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text }))
  const made = await connection.rest<{ sha: string }>('POST /repos/{owner}/{repo}/git/trees', { base_tree: parent, tree }, kind)
  const commit = { message: 'many', tree: made.data.sha, parents: [parent] }
  const { sha } = (await connection.rest<{ sha: string }>('POST /repos/{owner}/{repo}/git/commits', commit, kind)).data
  await connection.rest('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...ref, sha }, kind)
}

it('with 50 releases in flight, a tick with nothing to do needs at most six REST and eight GraphQL calls', async () => {
  await using world = await RolloutWorld.open({ place: 'GitHub' })
  const { github } = world
  if (github === undefined) throw new Error('no GitHub')
  await world.start(0)
  const files = (await (await world.store()).files()).toSorted((a, b) => a.path.localeCompare(b.path))
  const last = files.at(-1)
  let tail = { seq: parseEventPath(last?.path ?? '')?.seq ?? 0, digest: eventDigest(last?.text ?? '') }
  // One event of each release in turn: every event is followed by one of another release.
  const drafts = perRelease.flatMap((fact, at) =>
    Array.from({ length: others }, (_, index) => ({ index, at, ...fact(`production-${index}`) })),
  )
  const [first] = await world.events()
  if (first === undefined) throw new Error('there is no record')
  const written = drafts.map(({ index, at, type, data }) => {
    const common = { repository: first.repository, release: `service-${index}@1.0.0`, at: instantOf(1), by: { tool: 'test' } }
    const event = nextEvent(tail, { ...common, type, key: `${type}/${at}`, data } as EventDraft)
    tail = { seq: event.event.seq, digest: event.digest }
    return event
  })
  const token = github.seed.actionsToken('acme/shop', { contents: 'write' })
  await commitAll(await connect({ repository: 'acme/shop', token, environment: github.environment }), written)
  await world.tick(4)
  const graphql = (): number => github.ledger.entries.filter(({ operationId }) => operationId.startsWith('graphql/')).length
  const [restBefore, graphqlBefore] = [github.ledger.restCalls, graphql()]
  const idle = await world.tick(4)
  expect(idle).toMatchObject({ wrote: [], data: { outcome: 'waiting', state: 'rolling-out', isAlarm: false } })
  const calls = { rest: github.ledger.restCalls - restBefore, graphql: graphql() - graphqlBefore }
  console.log(`50 releases in flight, a tick with nothing to do: ${calls.rest} REST, ${calls.graphql} GraphQL calls`)
  expect(calls.rest).toBeLessThanOrEqual(6)
  expect(calls.graphql).toBeLessThanOrEqual(8)
  // Whoever asks what is on its way reads no more.
  const before = graphql()
  await world.tick(4, { release: '' })
  expect(graphql() - before).toBeLessThanOrEqual(8)
})
