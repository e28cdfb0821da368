export { defaultPolicyPath } from './read-policy.ts'
export { findPackages } from './release-history.ts'
export { releaseSituation } from './release-situation.ts'
export type { ReleaseSituation } from './release-situation.ts'
