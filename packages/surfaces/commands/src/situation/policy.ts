export { policyChainOnDisk, resolveChain } from './policy-on-disk.ts'
export type { AskedPolicy, Standpoint } from './policy-on-disk.ts'
export { defaultPolicyPath } from './read-policy.ts'
export { filesOnDisk } from './trusted-files.ts'
