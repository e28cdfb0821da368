import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { createRunner } from '../create-runner.ts'
import type { RunResult } from '../results.ts'
import { oneJob, printed, scratchRunner, stepsOf, workflowPath } from '../scratch-runner.ts'
import { findSecretLeaks } from '../secret-leaks.ts'

const token = 'ghs_over_http_0123456789'
const authorization = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`

/** Git over HTTP on loopback, for those who bring the token. */
async function serve(directory: string): Promise<string> {
  const server = createServer((request, response) => {
    if (request.headers.authorization?.toLowerCase() !== authorization.toLowerCase()) {
      response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="git"' }).end()
      return
    }
    const [path = '', query = ''] = (request.url ?? '').split('?')
    const backend = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env['PATH'],
        GIT_PROJECT_ROOT: directory,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: path,
        QUERY_STRING: query,
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
        REMOTE_USER: 'x', // lets git accept pushes
      },
    })
    request.pipe(backend.stdin)
    const chunks: Buffer[] = []
    backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    backend.on('close', () => {
      const output = Buffer.concat(chunks)
      const end = output.indexOf('\r\n\r\n')
      const headers = output
        .subarray(0, end)
        .toString()
        .split('\r\n')
        .map((line) => line.split(': '))
      const status = Number(headers.find(([name]) => name === 'Status')?.[1]?.slice(0, 3) ?? 200)
      response.writeHead(status, Object.fromEntries(headers.filter(([name]) => name !== 'Status')) as Record<string, string>)
      response.end(output.subarray(end + 4))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A bare repository behind HTTP, and a run whose job has the given token. */
async function run(steps: string, issued: string): Promise<{ result: RunResult; bare: (...args: readonly string[]) => string }> {
  const scratch = scratchRunner({ [workflowPath]: oneJob(steps) })
  for (const args of [
    ['init', '--quiet'],
    ['add', '.'],
    ['commit', '--quiet', '-m', 'one'],
  ])
    scratch.git(...args)
  scratch.git('clone', '--quiet', '--bare', '.', 'remotes/acme/sample.git')
  const url = await serve(`${scratch.directory}/remotes`)
  const repositoryDirectory = `${scratch.directory}/remotes/acme/sample.git`
  const runner = createRunner({ repositoryDirectory, remoteUrl: (name) => `${url}/${name}.git`, issueToken: () => issued })
  onTestFinished(runner.close)
  return { result: await runner.run(workflowPath, { event: 'push' }), bare: (...args) => scratch.git('-C', repositoryDirectory, ...args) }
}

it('fetches and pushes with the token of the job, and keeps it no longer than asked', async () => {
  const steps = `      - uses: actions/checkout@v6
      - run: |
          git -c user.name=t -c user.email=t@t commit --quiet --allow-empty -m pushed
          git push --quiet origin HEAD:refs/heads/pushed
          git config --local --get-regexp extraheader
      - uses: actions/checkout@v6
        with: { path: plain, persist-credentials: false }
      - run: cd plain && ! git config --local --get-regexp extraheader
`
  const { result, bare } = await run(steps, token)
  expect(stepsOf(result).map((step) => `${step.stage} ${step.conclusion}`)).toEqual([
    'main success',
    'main success',
    'main success',
    'main success',
    'post success',
  ])
  expect(bare('log', '-1', '--format=%s', 'pushed')).toBe('pushed')
  expect(printed(result).find((line) => line.includes('extraheader'))).toMatch(/extraheader AUTHORIZATION: basic \*\*\*$/)
  expect(findSecretLeaks(result, [token])).toEqual([])
})

it('fails with another token', async () => {
  const { result } = await run('      - uses: actions/checkout@v6\n', 'ghs_another_0123456789')
  expect(stepsOf(result)[0]).toMatchObject({
    conclusion: 'failure',
    annotations: [{ message: expect.stringContaining('git fetch failed') as string }],
  })
})
