import { arch } from 'node:os'
import type { ValueMap } from '../expressions/value.ts'
import type { JobPlan } from './job-plan.ts'
import type { JobPaths } from './job-runtime.ts'
import type { EnvironmentValues } from './run-job.ts'

const architectures: Readonly<Record<string, string>> = { x64: 'X64', arm64: 'ARM64', ia32: 'X86', arm: 'ARM' }

/** The contexts of a job on this machine, but for `env`, `steps` and what changes while it runs. */
export function jobContexts(
  plan: JobPlan,
  paths: JobPaths,
  token: string,
  secrets: Readonly<Record<string, string>>,
  environment: EnvironmentValues,
): ValueMap {
  const { active, workflow } = plan.frame
  const { identity, setup } = active
  return {
    ...plan.contexts,
    github: {
      ...(plan.contexts['github'] as ValueMap),
      event_path: paths.event,
      job: plan.definition.id,
      token,
      workspace: paths.workspace,
    },
    job: {
      workflow_ref: `${identity.repository.fullName}/${workflow.path}@${identity.ref}`,
      workflow_sha: identity.sha,
      workflow_repository: identity.repository.fullName,
      workflow_file_path: workflow.path,
    },
    vars: { ...active.vars, ...environment.vars },
    secrets: { ...secrets, GITHUB_TOKEN: token },
    runner: {
      name: 'locktender',
      os: 'Linux',
      arch: architectures[arch()] ?? arch().toUpperCase(),
      temp: paths.temp,
      tool_cache: paths.toolCache,
      environment: 'self-hosted',
      ...(setup.options.debug === true ? { debug: '1' } : {}),
    },
  }
}
