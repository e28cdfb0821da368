/** A tool whose configuration stands in the repository, and what of it the new policy can or cannot carry over. */
export interface ReleaseTool {
  readonly name: string
  readonly file: string
  /** What init does about it, for the person who runs it. */
  readonly advice: string
}

const tools: readonly { readonly name: string; readonly files: RegExp; readonly advice: string }[] = [
  {
    name: 'semantic-release',
    files: /^(\.releaserc(\.(json|ya?ml|c?js|mjs))?|release\.config\.(c?js|mjs|ts))$/,
    advice:
      'its branches and releaseRules are not carried over: compare with `locktender replay`, then set versioning.branches and versioning.bump',
  },
  {
    name: 'release-please',
    files: /^(release-please-config\.json|\.release-please-manifest\.json)$/,
    advice:
      'its sections and flags are not carried over: compare with `locktender replay`, then set versioning.before-1.0 and notes.sections',
  },
  { name: 'changesets', files: /^\.changeset\/config\.json$/, advice: 'the policy reads its files: versioning.source is changesets' },
  { name: 'git-cliff', files: /^\.?cliff\.toml$/, advice: 'its templates are not carried over: notes.sections names the sections' },
  { name: 'lerna', files: /^lerna\.json$/, advice: 'a fixed version of lerna is versioning.groups.fixed here' },
  { name: 'nx', files: /^nx\.json$/, advice: 'its release groups are versioning.groups here' },
  { name: 'standard-version', files: /^\.versionrc(\.(json|c?js))?$/, advice: 'its types are notes.sections here' },
  {
    name: 'release-drafter',
    files: /^\.github\/release-drafter\.ya?ml$/,
    advice: 'its label rules are versioning.source labels with versioning.labels',
  },
  { name: 'cocogitto', files: /^cog\.toml$/, advice: 'its packages are found by themselves' },
  { name: 'GitVersion', files: /^GitVersion\.ya?ml$/, advice: 'its branch rules are versioning.branches here' },
]

/** The release tools that a list of repository paths shows, in the order of this table. */
export function findReleaseTools(paths: readonly string[]): ReleaseTool[] {
  return tools.flatMap(({ name, files, advice }) =>
    paths
      .filter((path) => files.test(path))
      .slice(0, 1)
      .map((file) => ({ name, file, advice })),
  )
}
