import type { ReleasePolicy } from '@locktender/contracts'
import type { LiveSettings } from './live-settings.ts'

/** Something of the suite that does less than it could, for want of a permission. */
export interface DegradedFeature {
  readonly feature: string
  /** What happens instead. */
  readonly instead: string
  /** What to grant: a line of a workflow, or the permission of an App. */
  readonly grant: string
}

interface Need extends DegradedFeature {
  readonly permission: string
  readonly level: 'read' | 'write'
  readonly isUsed: (policy: ReleasePolicy) => boolean
}

const always = (): boolean => true
const hasTeams = ({ roles = {} }: ReleasePolicy): boolean =>
  Object.values(roles)
    .flatMap((role) => ('members' in role ? [...role.members, ...(role.backup ?? [])] : role))
    .some((member) => typeof member === 'string' && member.includes('/'))
const app = (permission: string, level: string): string =>
  `An App or fine-grained token with ${permission}: ${level} as \`github-token\`; GITHUB_TOKEN never has it.`
const line = (permission: string, level: string): string => `\`permissions: { ${permission}: ${level} }\``

const needs: readonly Need[] = [
  {
    permission: 'members',
    level: 'read',
    isUsed: hasTeams,
    feature: 'roles that are teams',
    instead: 'Nobody has such a role: approvals, attestations and overrides by it do not count.',
    grant: app('Members', 'read'),
  },
  {
    permission: 'administration',
    level: 'read',
    isUsed: always,
    feature: 'bypass history and immutable releases in doctor',
    instead: 'They are reported as not known.',
    grant: app('Administration', 'read'),
  },
  {
    permission: 'actions',
    level: 'read',
    isUsed: ({ environments = {} }) => Object.keys(environments).length > 0,
    feature: 'the check of environments and of who approved a run',
    instead: 'environment-approval ends as unknown.',
    grant: line('actions', 'read'),
  },
  {
    permission: 'deployments',
    level: 'write',
    isUsed: ({ environments = {} }) => Object.keys(environments).length > 0,
    feature: 'deployments and their statuses',
    instead: 'A rollout shows on no deployment page.',
    grant: line('deployments', 'write'),
  },
  {
    permission: 'checks',
    level: 'write',
    isUsed: always,
    feature: 'check runs with annotations',
    instead: 'The result stands in the job summary alone.',
    grant: line('checks', 'write'),
  },
  {
    permission: 'pull_requests',
    level: 'write',
    isUsed: always,
    feature: 'comments on pull requests',
    instead: 'The result stands in the job summary alone.',
    grant: line('pull-requests', 'write'),
  },
  {
    permission: 'issues',
    level: 'write',
    isUsed: ({ overrides }) => overrides !== undefined && overrides.opens !== 'none',
    feature: 'post-mortems of overrides',
    instead: 'go-no-go says that it could not open one.',
    grant: line('issues', 'write'),
  },
  {
    permission: 'contents',
    level: 'write',
    isUsed: always,
    feature: 'tags, releases and the release record',
    instead: 'release-publish and release-record refuse.',
    grant: line('contents', 'write'),
  },
  {
    permission: 'attestations',
    level: 'write',
    isUsed: ({ record }) => record?.attest === true,
    feature: 'the signed record',
    instead: 'The record is kept and not signed.',
    grant: `${line('attestations', 'write')} and \`id-token: write\``,
  },
]
const ranks: Readonly<Record<string, number>> = { read: 1, write: 2, admin: 3 }

/** The features that this policy uses and the token's rights do not reach; all of them when the rights are not known. */
export function degradedFeatures(policy: ReleasePolicy, { tokenRights }: Pick<LiveSettings, 'tokenRights'>): readonly DegradedFeature[] {
  const rights = 'known' in tokenRights ? tokenRights.known : {}
  const has = (permission: string): number => (Object.hasOwn(rights, permission) ? (ranks[rights[permission] ?? ''] ?? 0) : 0)
  return needs
    .filter(({ permission, level, isUsed }) => isUsed(policy) && has(permission) < (ranks[level] ?? 0))
    .map(({ feature, instead, grant }) => ({ feature, instead, grant }))
}
