/** A variable of the job. @throws Error when it is not set */
export function variable(name: string): string {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`${name} is not set: this runs as a step of a workflow`)
  return value
}

/**
 * Calls the API of the job's repository with GITHUB_TOKEN: `path` starts behind `/repos/OWNER/NAME`. Returns the parsed answer, null when
 * it is empty. @throws Error that quotes the answer when it is no success
 */
export async function ask(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${variable('GITHUB_API_URL')}/repos/${variable('GITHUB_REPOSITORY')}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${variable('GITHUB_TOKEN')}`,
      'content-type': 'application/json',
      'user-agent': 'locktender-release',
      'x-github-api-version': '2022-11-28',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path} → ${response.status}: ${text.slice(0, 500)}`)
  return text === '' ? null : JSON.parse(text)
}

/** Starts the workflow release.yml on a branch: the one event of GITHUB_TOKEN that starts anything. */
export async function startRelease(branch: string): Promise<void> {
  await ask('POST', '/actions/workflows/release.yml/dispatches', { ref: branch })
  console.log(`started release.yml on ${branch}`)
}
