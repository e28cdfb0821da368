import type { Finding, VersioningPolicy } from '@locktender/contracts'
import { inferTagTemplate, schemeOf, type Tag, type TagLine, type WorkspacePackage } from '@locktender/versioning'

/** Packages and policy with the form of the tags that exist. */
export interface FormedVersioning {
  readonly versioning: VersioningPolicy
  readonly packages: readonly WorkspacePackage[]
  readonly findings: readonly Finding[]
  /** The version tags of a repository of one version, where they have been read already. */
  readonly line: TagLine | null
}

/**
 * Follows the tags that a repository has where its policy names no template. Where one tag stands for all packages of a workspace,
 * the repository counts as one package, and a finding says so. Go modules keep the tags that the go command looks for.
 */
export function followTags(
  versioning: VersioningPolicy,
  packages: readonly WorkspacePackage[],
  tags: readonly Tag[],
  name: string,
): FormedVersioning {
  if (versioning.tag !== undefined || packages.some(({ ecosystem }) => ecosystem === 'go'))
    return { versioning, packages, findings: [], line: null }
  const names = packages.length > 1 ? packages.map((each) => each.name) : [name]
  const form = inferTagTemplate(tags, names, schemeOf(versioning))
  if (form === undefined) return { versioning, packages, findings: [], line: null }
  const formed = { ...versioning, tag: form.template }
  if (form.perPackage || packages.length < 2) return { versioning: formed, packages, findings: [], line: form.line }
  const message = `the tags have the form ${form.template}, so all ${packages.length} packages share one version; set versioning.tag for versions of their own`
  return { versioning: formed, packages: [], findings: [{ code: 'packages/one-version', message }], line: form.line }
}
