import { expect, it } from 'vitest'
import type { GateRequest } from '../gates.ts'
import type { Permissions } from '../plan/permissions.ts'
import { conclusions, printed, runText } from '../scratch-runner.ts'

const deploy = (environment: string): string => `on: push
jobs:
  a:
    runs-on: x
    environment: ${environment}
    steps: [{ id: s, run: 'echo "\${{ secrets.KEY }} \${{ vars.PLACE }}"; echo host=example.com >> $GITHUB_OUTPUT' }]
  b: { runs-on: x, needs: a, steps: [{ run: 'true' }] }
`

it('waits for the gate, then has the secrets and variables of the environment, and reports the end with the url', async () => {
  const asked: GateRequest[] = []
  const ended: unknown[] = []
  const result = await runText(
    deploy('{ name: "prod-${{ github.ref_name }}", url: "https://${{ steps.s.outputs.host }}" }'),
    { event: 'push' },
    {
      secrets: { KEY: 'of-the-repository' },
      vars: { PLACE: 'repository' },
      openGate: async (request) => {
        asked.push(request)
        return {
          state: 'approved',
          secrets: { KEY: 'of-the-environment' },
          vars: { PLACE: 'environment' },
          onJobEnd: (conclusion, url) => void ended.push([conclusion, url]),
        }
      },
    },
  )
  expect(asked).toMatchObject([
    { environment: { name: 'prod-main', deployment: true }, job: { id: 'a', name: 'a' }, run: { number: 1, event: 'push' } },
  ])
  expect(ended).toEqual([['success', 'https://example.com']])
  expect(result.jobs[0]?.environment).toEqual({ name: 'prod-main', url: 'https://example.com' })
  expect(printed(result)).toEqual(['*** environment'])
})

it('fails the job when the gate is refused', async () => {
  const result = await runText(
    deploy('production'),
    { event: 'push' },
    { openGate: async () => ({ state: 'rejected', comment: 'not on Friday' }) },
  )
  expect(conclusions(result)).toEqual({ a: 'failure', b: 'skipped' })
  expect(result.jobs[0]).toMatchObject({
    steps: [],
    annotations: [{ message: 'The deployment to production was rejected: not on Friday' }],
  })
})

it('stops waiting when the run is cancelled', async () => {
  const controller = new AbortController()
  const openGate = (): Promise<never> => {
    controller.abort()
    return new Promise(() => undefined)
  }
  const result = await runText(deploy('production'), { event: 'push', signal: controller.signal }, { openGate })
  expect(conclusions(result)).toEqual({ a: 'cancelled', b: 'skipped' })
})

it('tells the gate when no deployment is wanted', async () => {
  const asked: boolean[] = []
  const openGate = async ({ environment }: GateRequest): Promise<{ state: 'approved' }> => {
    asked.push(environment.deployment)
    return { state: 'approved' }
  }
  await runText(deploy('{ name: production, deployment: false }'), { event: 'push' }, { openGate })
  expect(asked).toEqual([false])
})

it.each([
  { top: '', job: '', scopes: { contents: 'read', metadata: 'read', packages: 'read' }, because: 'the default of the repository' },
  { top: 'permissions: {}\n', job: '', scopes: { metadata: 'read' }, because: 'the file takes everything away' },
  {
    top: 'permissions: {}\n',
    job: '    permissions: { contents: write }\n',
    scopes: { contents: 'write', metadata: 'read' },
    because: 'the job has its own',
  },
])('mints the token of a job with $scopes, because $because', async ({ top, job, scopes }) => {
  const minted: Permissions[] = []
  const issueToken = (permissions: Permissions): string => `token-${minted.push(permissions)}-0123456789`
  const text = `on: push\n${top}jobs:\n  a:\n    runs-on: x\n${job}    steps: [{ run: 'test "\${{ github.token }}" = "token-1-0123456789" && test "\${{ secrets.GITHUB_TOKEN }}" = "\${{ github.token }}"' }]\n`
  const result = await runText(text, { event: 'push' }, { issueToken })
  expect(minted).toEqual([scopes])
  expect(result.jobs[0]).toMatchObject({ conclusion: 'success', permissions: scopes })
})

it('gives a pull request from a fork a reading token and no secrets', async () => {
  const payload = {
    action: 'opened',
    pull_request: { number: 7, head: { ref: 'x', repo: { full_name: 'eve/sample' } }, base: { ref: 'main' } },
  }
  const text =
    'on: pull_request\npermissions: { contents: write }\njobs:\n  a: { runs-on: x, steps: [{ run: \'echo "[${{ secrets.KEY }}] ${{ github.ref }} ${{ github.head_ref }} ${{ github.base_ref }}"\' }] }\n'
  const result = await runText(text, { event: 'pull_request', payload }, { secrets: { KEY: 'hunter2hunter2' } })
  expect(printed(result)).toEqual(['[] refs/pull/7/merge x main'])
  expect(result.jobs[0]?.permissions).toEqual({ contents: 'read', metadata: 'read' })
})
