/** Who releases: the address of the run, for the message of the tag and for whoever finds it half done. */
export function runName(environment: Readonly<Record<string, string | undefined>>): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = environment
  return server === undefined || repository === undefined || run === undefined
    ? 'a terminal'
    : `${server}/${repository}/actions/runs/${run}/attempts/${attempt}`
}
