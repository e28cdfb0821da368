import { Problem } from '@locktender/contracts'
import type { VersioningPolicy } from '@locktender/contracts'
import type { WorkspacePackage } from '../packages/workspace-package.ts'
import { goTagFrame } from '../tags/go-tag-frame.ts'
import { createTagFormat } from '../tags/tag-format.ts'
import type { TagFrame } from '../tags/tag-format.ts'

/** Template that holds when the policy names none. */
export function tagTemplate(policy: VersioningPolicy, packageCount: number): string {
  return policy.tag ?? (packageCount > 1 ? '{package}@{version}' : 'v{version}')
}

/** Frames of all packages' tags, in their order. Go modules have the tags that the go command looks for, unless the policy names a template. */
export function tagFrames(
  packages: readonly WorkspacePackage[],
  policy: VersioningPolicy,
  packageCount = packages.length,
): readonly TagFrame[] {
  const format = createTagFormat(tagTemplate(policy, packageCount))
  return packages.map(({ name, path, ecosystem }) =>
    ecosystem === 'go' && policy.tag === undefined ? goTagFrame(path, name) : format.frame(name),
  )
}

/** Throws Problem `version/tag-not-unique` when packages that do not share one number would share one tag. */
export function requireOwnTags(packages: readonly WorkspacePackage[], frames: readonly TagFrame[], unitOf: readonly number[]): void {
  const first = new Map<string, number>()
  frames.forEach(({ prefix, suffix }, index) => {
    const key = JSON.stringify([prefix, suffix])
    const other = first.get(key)
    if (other === undefined) first.set(key, index)
    else if (unitOf[other] !== unitOf[index]) {
      throw new Problem(
        'version/tag-not-unique',
        `Packages ${packages[other]?.name} and ${packages[index]?.name} have numbers of their own but the same tags ("${prefix}…${suffix}").`,
        'Put {package} into versioning.tag, e.g. `tag: "{package}@{version}"`; or give all packages one number: `groups: { fixed: [["*", "@*/*"]] }`; or `packages: none`.',
      )
    }
  })
}
