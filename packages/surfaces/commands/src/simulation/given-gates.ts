import { createHash } from 'node:crypto'
import {
  type GateNode,
  type PolicyGate,
  Problem,
  type QualityGateData,
  type ReleasePolicy,
  type SimulatedRelease,
} from '@locktender/contracts'
import { evaluateGates, type CheckState, type EvidenceItem } from '@locktender/gates'
import { nearestWord, resolveMetric, type Metric } from '@locktender/policy'
import { madeUpCommit, momentOf, type Simulated } from './given-release.ts'

type Given = NonNullable<SimulatedRelease['evidence']>[string]
type ReleaseClass = NonNullable<SimulatedRelease['type']>

/** Parts of a whole are given as such: a share of 0.8 is 800,000 of a million. */
const whole = 1_000_000

/**
 * Decides over the policy's gates for a made-up release, with the engine of quality-gate. A gate of which nothing is given passes;
 * one that ended in a given way is judged as a check that did; one with measurements by its own condition on them. Null when no gate
 * is asked of it.
 *
 * @throws {Problem} `simulate/unknown-gate`, `simulate/unknown-measurement`, `simulate/no-condition`
 */
export async function decideGivenGates(simulated: Simulated, releaseClass: ReleaseClass | null): Promise<QualityGateData | null> {
  const { policy } = simulated.resolved
  const { evidence = {}, environment } = simulated.given
  const gates = (policy.gates ?? []).filter((gate): gate is PolicyGate => 'id' in gate)
  const ids = gates.map(({ id }) => id)
  const stranger = Object.keys(evidence).find((id) => !ids.includes(id))
  if (stranger !== undefined) throw unknownName('gate', stranger, ids)
  const judged = gates.map((gate) => judgedAs(gate, Object.hasOwn(evidence, gate.id) ? evidence[gate.id] : undefined))
  try {
    return await evaluateGates({
      policy: {
        ...policy,
        gates: judged.map(({ gate }) => gate),
        ...(policy.verify === undefined ? {} : { verify: { ...policy.verify, checks: [] } }),
      },
      subject: { repository: 'simulated/release', commit: madeUpCommit, authors: [] },
      now: momentOf(simulated),
      digest: (text) => createHash('sha256').update(text).digest('hex'),
      evidence: judged.flatMap(({ item }) => item ?? []),
      checks: judged.flatMap(({ check }) => check ?? []),
      baseline: { missing: 'Nothing is compared in a simulation.' },
      attestations: [],
      waivers: [],
      roleMembers: new Map(),
      scope: {
        ...(releaseClass === null ? {} : { releaseClass }),
        ...(environment === undefined || !hasGates(policy, environment)
          ? {}
          : { environment: { name: environment, on: 'entry' as const } }),
      },
    })
  } catch (error) {
    if (error instanceof Problem && error.code === 'gate/nothing-blocks') return null
    throw error
  }
}

/** The gates that were judged, out of the tree of a decision. */
export function gateNodes({ tree }: QualityGateData): readonly GateNode[] {
  const below = (node: GateNode): readonly GateNode[] => (node.kind === 'gate' ? [node] : node.children.flatMap(below))
  return below(tree)
}

interface Judged {
  readonly gate: PolicyGate
  readonly check?: CheckState
  readonly item?: EvidenceItem
}

function judgedAs(gate: PolicyGate, given: Given | undefined): Judged {
  const { id, stage, level } = gate
  const frame = { id, ...(stage === undefined ? {} : { stage }), ...(level === undefined ? {} : { level }) }
  if (typeof given === 'object') {
    if (gate.require === undefined)
      throw new Problem(
        'simulate/no-condition',
        `the gate ${id} has no condition that numbers could be held to`,
        `Give it as ${id}: pass, fail or unknown.`,
      )
    return { gate: { ...frame, report: `given/${id}`, require: gate.require }, item: itemOf(id, given) }
  }
  const name = `given: ${id}`
  const check: CheckState = { name, conclusion: given === 'fail' ? 'failure' : 'success', commit: madeUpCommit }
  return { gate: { ...frame, check: name }, ...(given === 'unknown' ? {} : { check }) }
}

function itemOf(id: string, numbers: Readonly<Record<string, number>>): EvidenceItem {
  const measurements = Object.assign({}, ...Object.entries(numbers).map(([word, value]) => measured(id, word, value))) as Record<
    string,
    number
  >
  return {
    path: `given/${id}`,
    sha256: '0'.repeat(64),
    evidence: { format: 'given', verdict: 'ok', measurements, findings: [], rows: [], rowsLeftOut: 0, bytes: 1 },
    provenance: { class: 'B', repository: 'simulated/release', headCommit: madeUpCommit },
    gates: [id],
  }
}

function measured(id: string, word: string, value: number): Readonly<Record<string, number>> {
  const metric = resolveMetric(word, id)
  const [reading] = metric === undefined || 'asks' in metric ? [] : metric.readings
  if (reading === undefined)
    throw new Problem(
      'simulate/unknown-measurement',
      `the gate ${id} is given ${JSON.stringify(word)}, which no report measures`,
      'Name it as the condition of the gate does.',
    )
  const isShare = reading.over.length > 0
  return {
    ...zero([...reading.plus, ...reading.minus]),
    ...first(reading.plus, isShare ? Math.round(value * whole) : value),
    ...first(reading.over, whole),
  }
}

type Terms = Metric['readings'][number]['plus']

// What a report may leave out is left out.
const zero = (terms: Terms): Record<string, number> =>
  Object.fromEntries(terms.filter(({ isOptional }) => !isOptional).map((term) => [nameOf(term), 0]))
const first = ([term]: Terms, value: number): Record<string, number> => (term === undefined ? {} : { [nameOf(term)]: value })

// Findings are counted by the format that found them.
function nameOf({ name, isOverSources }: Terms[number]): string {
  const dot = name.indexOf('.')
  return isOverSources ? `${name.slice(0, dot)}.given${name.slice(dot)}` : name
}

function hasGates({ environments = {} }: ReleasePolicy, name: string): boolean {
  const found = Object.hasOwn(environments, name) ? environments[name] : undefined
  return typeof found === 'object' && (found.entry ?? []).length > 0
}

/** The Problem about a name that the policy does not have. */
export function unknownName(kind: 'gate' | 'role', name: string, known: readonly string[]): Problem {
  const nearest = nearestWord(name, known)
  const hint = nearest === undefined ? `Name one of ${known.join(', ') || `the policy's ${kind}s`}.` : `Did you mean ${nearest}?`
  return new Problem(`simulate/unknown-${kind}`, `the policy has no ${kind} ${JSON.stringify(name)}`, hint)
}
