import { releasePublish } from '@locktender/commands/release-publish'
import { Problem } from '@locktender/contracts'
import { connect, permissionHint, readRepository, releaseOfTag, type Connection } from '@locktender/github'
import { callOf, tokenOf } from './call-of.ts'
import { branchVersions } from './branch-versions.ts'
import type { PluginConfig } from './plugin-config.ts'
import type { PluginContext } from './plugin-context.ts'
import { asPluginError } from './plugin-error.ts'
import { policyOf } from './policy-of.ts'
import { publishMissing } from './publish-missing.ts'

/**
 * Step `verifyConditions`: reads configuration and policy, asks whether the token may write, and finishes the release of this commit
 * where an earlier run has tagged it and died: semantic-release itself sees a tag and takes the release for done. A dry run only reads.
 *
 * @throws {PluginError} `semantic-release/config`, `semantic-release/scheme`, `publish/no-token`, `publish/read-only`, `policy/…`, `github/…`
 */
export function verifyConditions(config: PluginConfig, context: PluginContext): Promise<void> {
  return asPluginError(async () => {
    const call = callOf(releasePublish, config, context)
    const { situation } = await policyOf(config, context)
    if (context.options.dryRun === true) return
    const connection = await writingConnection(config, context, situation.subject.repository, call.environment)
    const { onHead, before } = branchVersions(context.branch, situation)
    if (onHead !== null) await finish(config, context, onHead.version)
    else if (before !== null && (await releaseOfTag(connection, before.gitTag)) === null)
      context.logger.warn(
        '%s',
        `${before.gitTag} has no GitHub release. To finish it: git checkout ${before.gitTag}, then locktender release-publish`,
      )
  })
}

async function writingConnection(
  { comments }: PluginConfig,
  { env }: PluginContext,
  repository: string,
  environment: PluginContext['env'],
): Promise<Connection> {
  const token = tokenOf(env)
  const needs = comments === false ? 'contents=write' : 'contents=write,issues=write,pull_requests=write'
  if (token === undefined)
    throw new Problem('publish/no-token', 'there is no token to release with', `Set GITHUB_TOKEN for the step. ${permissionHint(needs)}`)
  const connection = await connect({ repository, token, environment })
  const { mayPush } = await readRepository(connection)
  if (mayPush !== false) return connection
  throw new Problem('publish/read-only', `the token may not write to ${repository}; nothing was changed`, permissionHint(needs))
}

async function finish(config: PluginConfig, context: PluginContext, version: string): Promise<void> {
  const { release, foreign } = await publishMissing(config, context, { version })
  const done = release.steps.filter(({ now }) => now).map(({ id }) => id)
  if (foreign !== null) context.logger.warn('%s', `${release.tag} is left as it is: ${foreign}`)
  else if (done.length > 0) context.logger.log('%s', `Finished ${release.tag}, which an earlier run had begun: ${done.join(', ')}`)
}
