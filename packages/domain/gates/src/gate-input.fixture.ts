import type { GateNode, QualityGateData, ReleasePolicy } from '@locktender/contracts'
import type { Evidence, Row } from '@locktender/evidence'
import { loadPolicy, resolvePolicy } from '@locktender/policy'
import { evaluateGates } from './evaluate-gates.ts'
import type { GateInput } from './gate-input.ts'
import type { EvidenceItem, Provenance } from './trust/evidence-item.ts'

export const commit = 'c'.repeat(40)
export const mainCommit = 'b'.repeat(40)
export const now = new Date('2026-06-15T12:00:00Z')

/** The policy that the text writes, resolved. */
export function policyOf(text: string): ReleasePolicy {
  return resolvePolicy(loadPolicy(text, 'release-policy.yml')).policy
}

/** A report that was read well, unless told otherwise. */
export function report(measurements: Readonly<Record<string, number>>, more: Partial<Evidence> = {}): Evidence {
  return { format: 'junit', verdict: 'ok', measurements, findings: [], rows: [], rowsLeftOut: 0, bytes: 1, ...more }
}

/** A report made by a run of the repository for the commit. */
export function item(
  path: string,
  evidence: Evidence,
  provenance: Partial<Provenance> = {},
  more: Partial<EvidenceItem> = {},
): EvidenceItem {
  const made: Provenance = { class: 'B', repository: 'acme/shop', headCommit: commit, at: new Date('2026-06-15T11:30:00Z'), ...provenance }
  return { path, sha256: digest(path + JSON.stringify(evidence)), evidence, provenance: made, ...more }
}

/** The same on the protected branch. */
export function baseItem(path: string, evidence: Evidence, more: Partial<EvidenceItem> = {}): EvidenceItem {
  return item(path, evidence, { headCommit: mainCommit, at: new Date('2026-06-01T11:30:00Z') }, more)
}

export function row(more: Partial<Row> = {}): Row {
  return {
    kind: 'finding',
    source: 'eslint',
    rule: 'no-eval',
    severity: 'high',
    message: 'eval is harmful',
    at: { file: 'src/a.ts', line: 3 },
    ...more,
  }
}

/** Stands for SHA-256, which the caller brings: 64 hexadecimal digits that differ for the few texts of a test. */
export function digest(text: string): string {
  let [one, other] = [1, 2]
  for (const character of text) {
    one = Math.imul(one ^ character.charCodeAt(0), 0x01000193)
    other = Math.imul(other, 31) + character.charCodeAt(0)
  }
  return `${(one >>> 0).toString(16).padStart(8, '0')}${(other >>> 0).toString(16).padStart(8, '0')}`.repeat(4)
}

/** An input of which only what matters is given. */
export function inputOf(policy: string | ReleasePolicy, more: Partial<GateInput> = {}): GateInput {
  return {
    policy: typeof policy === 'string' ? policyOf(policy) : policy,
    subject: { repository: 'acme/shop', commit, committedAt: new Date('2026-06-15T11:00:00Z'), authors: ['alice'] },
    now,
    digest,
    evidence: [],
    baseline: { missing: 'There is no protected branch here.' },
    checks: [],
    attestations: [],
    waivers: [],
    roleMembers: new Map(),
    ...more,
  }
}

/** The decision over it. */
export function gated(policy: string | ReleasePolicy, more: Partial<GateInput> = {}): Promise<QualityGateData> {
  return evaluateGates(inputOf(policy, more))
}

/** Every condition of the tree. */
export function leaves({ tree }: QualityGateData): readonly GateNode[] {
  return tree.children.flatMap(({ children }) => children).flatMap(({ children }) => children)
}

/** The only condition. */
export async function only(policy: string, more: Partial<GateInput> = {}): Promise<GateNode> {
  const [leaf, ...rest] = leaves(await gated(policy, more))
  if (leaf === undefined || rest.length > 0) throw new Error('not one condition')
  return leaf
}
