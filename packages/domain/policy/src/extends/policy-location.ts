/** Where a policy file stands: in the repository that it is for, in an npm package, or in the repository of an action at a commit. */
export interface PolicyLocation {
  readonly in: 'repository' | 'package' | 'action'
  /** `@acme/policies` of a package, `acme/policies@<commit>` of an action; empty for the repository. */
  readonly root: string
  /** From that root, with `/`. A policy that a person named on the disk may have an absolute one. */
  readonly path: string
}

/** The location in one text: the name that messages and results give the file. */
export function formatLocation({ in: place, root, path }: PolicyLocation): string {
  if (place === 'repository') return path
  if (place === 'package') return `npm:${root}/${path}`
  const [repository = root, commit = ''] = root.split('@')
  return `${repository}/${path}@${commit}`
}
