import { git } from '../process/git.ts'
import type { StandInCall } from '../runner-options.ts'

/** The token for git over HTTP as configuration by environment: arguments are readable by everybody on the machine. */
export function gitCredentials(call: Pick<StandInCall, 'inputs' | 'token'>, url: string): Record<string, string> {
  if (!url.startsWith('http')) return {}
  return { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: headerKey(url), GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic(call)}` }
}

/** Leaves the token in the repository's own configuration until the job ends, masked. */
export async function persistCredentials(call: StandInCall, directory: string, url: string): Promise<void> {
  if (!url.startsWith('http')) return
  call.addMask(basic(call))
  await git(directory, ['config', '--local', headerKey(url), `AUTHORIZATION: basic ${basic(call)}`])
  call.onPost(async () => {
    await git(directory, ['config', '--local', '--unset-all', headerKey(url)]).catch(() => '') // the job may have removed it itself
  })
}

function basic({ inputs, token }: Pick<StandInCall, 'inputs' | 'token'>): string {
  return Buffer.from(`x-access-token:${inputs['token'] || token}`).toString('base64')
}

function headerKey(url: string): string {
  return `http.${new URL(url).origin}/.extraheader`
}
