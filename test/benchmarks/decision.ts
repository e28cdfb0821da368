import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { Result } from '@locktender/contracts'
import { decideRelease, readComments, readNeeds, type Comment, type DecisionInput } from '@locktender/decision'
import { loadPolicy, resolvePolicy } from '@locktender/policy'

const usage = `node test/benchmarks/decision.ts [--rounds N]
Decides over 1,000 results of 1,000 jobs, 600 comments and the 15 criteria: reading the JSON of the jobs, judging, the digest.
CPU of this process; the median of N rounds after one that warms up.`

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' }, help: { type: 'boolean', default: false } } })
if (values.help) console.log(usage)
else bench(Number(values.rounds))

function bench(rounds: number): void {
  const commit = createHash('sha1').update('shop').digest('hex')
  const now = new Date('2026-11-21T12:00:00Z')
  const needs = JSON.stringify(
    Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [
        `job-${index}`,
        { result: 'success', outputs: { result: JSON.stringify(resultOf(index, commit)) } },
      ]),
    ),
  )
  const comments = Array.from({ length: 600 }, (_, index): Comment => ({
    by: { id: index % 40, login: `person-${index % 40}` },
    isPerson: true,
    isOutsider: false,
    at: new Date(now.getTime() - (index + 1) * 1000),
    isEdited: false,
    url: null,
    body: `/attest criteria/${['defects', 'performance', 'security', 'rollback'][index % 4]} ${commit}\n\nSeen.`,
  }))
  const { policy } = resolvePolicy(loadPolicy('policy: 1\ndecision: { use: criteria-15 }\n', 'policy.yml'))
  const decide = (): string => {
    const input: DecisionInput = {
      policy,
      policyDigest: null,
      subject: { repository: 'acme/shop', commit },
      now,
      digest: (text) => createHash('sha256').update(text).digest('hex'),
      releaseClass: 'minor',
      phase: 'before-start',
      targetTime: null,
      jobs: readNeeds(needs),
      files: [],
      checks: [],
      statements: readComments(comments, commit),
      roleMembers: new Map(),
      ruling: null,
    }
    const { inputs, results, criteria } = decideRelease(input)
    if (results.length !== 1000 || criteria.length !== 2015) throw new Error('not everything was judged')
    return inputs.digest
  }
  const first = cpuMilliseconds(decide)
  const times = Array.from({ length: rounds }, () => cpuMilliseconds(decide)).toSorted((one, other) => one - other)
  const median = times[Math.floor(times.length / 2)] ?? Number.NaN
  console.log(
    `decision over 1,000 results (${(needs.length / 1e6).toFixed(1)} MB)   ${median.toFixed(1)} ms CPU, first ${first.toFixed(1)} ms   must: <= 50 ms`,
  )
}

function cpuMilliseconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function resultOf(index: number, commit: string): Result {
  return {
    schema: 'https://locktender.dev/schemas/result.schema.json',
    action: index % 2 === 0 ? 'quality-gate' : 'policy-lint',
    version: '1.0.0',
    at: '2026-11-21T11:30:00.000Z',
    subject: { repository: 'acme/shop', commit },
    policy: { path: null, digest: null, chain: [] },
    verdict: 'pass',
    reasons: [{ code: 'gate/holds', message: 'Every gate holds.' }],
    evidence: Array.from({ length: 5 }, (_, file) => ({
      path: `reports/${index}-${file}.xml`,
      sha256: createHash('sha256').update(`${index}-${file}`).digest('hex'),
    })),
    data: {
      decision: 'GO',
      tree: {
        children: [
          { id: 'stage/production', children: Array.from({ length: 10 }, (_, gate) => ({ id: `g${gate}`, state: 'pass', children: [] })) },
        ],
      },
      waivers: [],
    },
  }
}
