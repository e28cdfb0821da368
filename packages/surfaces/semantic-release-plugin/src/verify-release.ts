import { versionBump } from '@locktender/commands/version-bump'
import { findPackages, type ReleaseSituation } from '@locktender/commands/situation'
import { Problem, type VersionBumpData, type VersioningPolicy } from '@locktender/contracts'
import { callOf } from './call-of.ts'
import { explainedDifference, otherVersion } from './other-version.ts'
import type { PluginConfig } from './plugin-config.ts'
import type { ReleaseContext } from './plugin-context.ts'
import { asPluginError } from './plugin-error.ts'
import { policyOf } from './policy-of.ts'

/**
 * Step `verifyRelease`: refuses a release that the policy does not allow, whose version is not the one that version-bump computes for
 * the checkout (see `explainedDifference` for what may differ), or whose tag has another form. Nothing has been written by then.
 *
 * @throws {PluginError} `semantic-release/several-packages`, `semantic-release/other-version`, `semantic-release/other-tag`, or the code of what version-bump refuses
 */
export function verifyRelease(config: PluginConfig, context: ReleaseContext): Promise<void> {
  return asPluginError(async () => {
    const { situation, versioning } = await policyOf(config, context)
    await checkPackages(situation)
    const plan = await plannedRelease(config, context, versioning)
    if (plan.next !== context.nextRelease.version) {
      const input = { ...context, plan, policy: versioning, today: situation.today }
      const why = explainedDifference(input)
      if (why === null) throw otherVersion(input)
      context.logger.warn('%s', `${context.nextRelease.version} instead of ${plan.next ?? 'no release'}: ${why}`)
    }
    checkTag(plan, context)
  })
}

async function checkPackages(situation: ReleaseSituation): Promise<void> {
  const { packages } = await findPackages(situation, await situation.repository.listFiles(situation.subject.commit))
  if (packages.length < 2) return
  throw new Problem(
    'semantic-release/several-packages',
    `the ${packages.length} packages of this repository have versions of their own, and semantic-release gives one; nothing was changed`,
    'For one version of all, add to the policy\nversioning:\n  packages: none',
  )
}

async function plannedRelease(config: PluginConfig, context: ReleaseContext, { initial }: VersioningPolicy): Promise<VersionBumpData> {
  const { version } = context.nextRelease
  // Before the first release semantic-release alone says where to begin, unless the policy does.
  const isFirst = context.lastRelease.version === undefined && initial === undefined
  const { verdict, reasons, data } = await versionBump.run(callOf(versionBump, config, context, isFirst ? { version } : {}))
  const [deciding] = reasons
  if (verdict !== 'fail' || deciding === undefined) return data as VersionBumpData
  throw new Problem(
    deciding.code,
    deciding.message,
    'Nothing was changed. `npx locktender version-bump` shows how the version is computed.',
  )
}

function checkTag({ next, tag }: VersionBumpData, { nextRelease: { version, gitTag } }: ReleaseContext): void {
  if (next === null || tag === null) return
  const [before = '', after = ''] = around(tag, next)
  const expected = `${before}${version}${after}`
  if (gitTag === expected) return
  const [own = '', behind = ''] = around(gitTag, version)
  throw new Problem(
    'semantic-release/other-tag',
    `semantic-release is about to make the tag ${JSON.stringify(gitTag)}, but by the policy it is ${JSON.stringify(expected)}; nothing was changed`,
    `Set tagFormat: "${before}\${version}${after}" for semantic-release, or in the policy\nversioning:\n  tag: ${JSON.stringify(`${own}{version}${behind}`)}`,
  )
}

/** What stands before and behind the version in a tag. */
function around(tag: string, version: string): readonly string[] {
  const place = tag.lastIndexOf(version)
  return place < 0 ? [tag] : [tag.slice(0, place), tag.slice(place + version.length)]
}
