import { parse } from 'yaml'

interface Shape {
  readonly jobs: Readonly<
    Record<string, { readonly uses?: string; readonly steps?: readonly { readonly id?: string }[]; readonly permissions?: unknown }>
  >
}

/** Names of the steps of each job of a workflow file: the `id:`, else the place. Null for a job that calls a workflow. */
export function stepNames(text: string): ReadonlyMap<string, readonly string[] | null> {
  const { jobs } = parse(text) as Shape
  return new Map(
    Object.entries(jobs).map(([id, { uses, steps = [] }]) => [
      id,
      uses === undefined ? steps.map((step, place) => step.id ?? String(place)) : null,
    ]),
  )
}

/** All permissions that any job of the workflow has: act has one token for all of them. */
export function permissionsOf(text: string): Readonly<Record<string, string>> {
  const granted: Record<string, string> = {}
  for (const { permissions } of Object.values((parse(text) as Shape).jobs)) {
    for (const [name, access] of Object.entries((permissions ?? {}) as Record<string, string>))
      if (granted[name] !== 'write') granted[name] = access
  }
  return granted
}

/** Actions of other repositories that a workflow text names: `owner/repo` and ref. */
export function foreignActions(text: string): readonly { readonly repository: string; readonly ref: string }[] {
  const found = [...text.matchAll(/uses:[ \t]+["']?([\w.-]+\/[\w.-]+)(?:\/[\w./-]*)?@([\w./-]+)/g)]
  return found.map(([, repository = '', ref = '']) => ({ repository, ref }))
}
