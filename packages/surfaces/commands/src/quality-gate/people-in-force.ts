import { createHash } from 'node:crypto'
import { Problem, type Evidence, type GateNote, type ReleasePolicy } from '@locktender/contracts'
import {
  attestationDemands,
  parseAttestations,
  parseOverrides,
  readStatements,
  type Attestation,
  type CompiledGate,
  type OverrideRequest,
  type ReadStatements,
} from '@locktender/gates'
import { readPullStatements } from '@locktender/github'
import { readBaseFile } from './base-file.ts'
import type { Situation } from './judge-call.ts'
import { roleMembers, type RoleMembers } from './role-members.ts'

/** What people have attested and asked for, and who holds the roles that this takes. */
export interface PeopleInForce {
  readonly attestations: readonly Attestation[]
  readonly overrides: readonly OverrideRequest[]
  readonly roles: RoleMembers
  readonly evidence: readonly Evidence[]
  readonly notes: readonly GateNote[]
}

const nobody: RoleMembers = { members: new Map(), unseen: new Map() }

/**
 * The attestations and overrides of the files of the base commit and of the pull request's comments and reviews, for these gates. Nothing is
 * read or asked for that no gate is about; roles are resolved only when somebody has spoken.
 *
 * @throws {Problem} `attestation/invalid`, `override/invalid`, `git/…`, and `github/…` for what is no refusal
 */
export async function peopleInForce(situation: Situation, policy: ReleasePolicy, gates: readonly CompiledGate[]): Promise<PeopleInForce> {
  const { target, connect } = situation
  const demands = attestationDemands(gates)
  const rules = policy.overrides
  if (demands.length === 0 && rules === undefined) return { attestations: [], overrides: [], roles: nobody, evidence: [], notes: [] }
  const tag = /^refs\/tags\/(.+)$/.exec(target.ref ?? '')?.[1]
  const subject = { commit: target.commit, ...(tag === undefined ? {} : { tag }) }
  const recorded =
    demands.length === 0 ? none : await fromFile(situation, policy.attestations ?? '.github/attestations.yml', parseAttestations)
  const requested =
    rules === undefined
      ? none
      : await fromFile(situation, rules.file ?? '.github/overrides.yml', (text, path) => parseOverrides(text, path, subject))
  const said = await fromPullRequest(situation)
  const attestations = [...recorded.items, ...said.attestations]
  const overrides = [...requested.items, ...said.overrides]
  const attested = new Set(attestations.map(({ of }) => of))
  const roleNames = [
    ...demands.flatMap(({ of, role }) => (role !== undefined && attested.has(of) ? [role] : [])),
    ...(overrides.length === 0 ? [] : Object.keys(rules?.approve ?? {})),
  ]
  return {
    attestations,
    overrides,
    roles: roleNames.length === 0 ? nobody : await roleMembers(policy.roles, roleNames, connect),
    evidence: [...recorded.evidence, ...requested.evidence],
    notes: said.notes,
  }
}

const none = { items: [], evidence: [] }

async function fromFile<T>(
  { call, repository }: Situation,
  path: string,
  parse: (text: string, path: string) => readonly T[],
): Promise<{ readonly items: readonly T[]; readonly evidence: readonly Evidence[] }> {
  const text = await readBaseFile(call, repository, path)
  if (text === undefined) return none
  return { items: parse(text, path), evidence: [{ path, sha256: createHash('sha256').update(text).digest('hex') }] }
}

async function fromPullRequest({ target, connect }: Situation): Promise<ReadStatements> {
  if (target.pullRequest === null) return { attestations: [], overrides: [], notes: [] }
  const unread = (why: string): ReadStatements => {
    const message = `Nothing that is attested or asked for in the pull request counts: its comments and reviews were not read (${why}).`
    return { attestations: [], overrides: [], notes: [{ code: 'attestation/not-told', message }] }
  }
  if (connect === undefined) return unread('there is no `github-token`')
  try {
    return readStatements(await readPullStatements(await connect(), target.pullRequest), target.commit)
  } catch (error) {
    if (!(error instanceof Problem) || !error.code.startsWith('github/')) throw error
    return unread(`${error.message}. ${error.hint}`)
  }
}
