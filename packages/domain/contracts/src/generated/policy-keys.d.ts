// Generated from schemas/ by `npm run generate`; do not edit.

/** How an inheriting policy may change a value: raise or lower it, add to it, remove from it, or not at all. */
export type Tighten = 'raise' | 'lower' | 'add' | 'remove' | 'fixed'

/** What the schema says of one place in a policy. A node with `ref` is completed by the definition of that name. */
export interface PolicyKeyNode {
  readonly ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly const?: unknown
  readonly enum?: readonly string[]
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly format?: string
  readonly tighten?: Tighten
  /** Key that tells the items of a list apart. */
  readonly key?: string
  readonly required?: readonly string[]
  /** Fixed keys of a map. */
  readonly keys?: Readonly<Record<string, PolicyKeyNode>>
  /** Keys and values of a map whose keys people choose. */
  readonly eachName?: PolicyKeyNode
  readonly each?: PolicyKeyNode
  readonly items?: PolicyKeyNode
  /** Alternatives; the first whose test holds is meant. */
  readonly branches?: readonly PolicyKeyBranch[]
}

export interface PolicyKeyBranch {
  readonly when: { readonly type: string; readonly anyKey?: readonly string[] }
  readonly node: PolicyKeyNode
}

export interface PolicyKeys {
  readonly root: PolicyKeyNode
  readonly definitions: Readonly<Record<string, PolicyKeyNode>>
}

/** The key table of the policy file; read on the first call. */
export declare function policyKeys(): PolicyKeys
