import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTrafficSide, type TrafficSide } from './index.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'locktender-traffic-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const [digest, oldDigest] = ['a'.repeat(64), 'd'.repeat(64)]

/** A traffic side whose commands are one shell script. */
function side(script: string, timeoutSeconds = 10): TrafficSide {
  const file = join(folder, 'traffic')
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return openTrafficSide({
    commands: { apply: './traffic apply', observe: './traffic observe', rollback: './traffic rollback' },
    directory: folder,
    environment: { ...process.env, 'INPUT_GITHUB-TOKEN': 'secret' },
    release: { name: '1.1.0', version: '1.1.0', artifact: digest, target: oldDigest },
    timeoutSeconds,
  })
}

describe('the traffic side', () => {
  it.each([
    { because: 'a command would read it as none', share: 4e-7 },
    { because: 'a command would read it as all', share: 1 - 4e-7 },
  ])('calls nobody for a share that is finer than four places of a percent: $because', async ({ share }) => {
    const traffic = side('touch called')
    expect(await traffic.apply(share, 'r/1')).toMatchObject({ code: 'traffic/share-too-fine' })
    expect(existsSync(join(folder, 'called'))).toBe(false)
  })

  it('calls the commands with percent, operation and region as arguments of their own', async () => {
    const traffic = side(
      'for word in "$@"; do echo "$word" >> calls; done; echo "$LOCKTENDER_RELEASE $LOCKTENDER_ARTIFACT $LOCKTENDER_TARGET" >> calls',
    )
    expect(await traffic.apply(0.333_333, 'x/$(touch pwned)/1', 'eu; rm -rf .')).toBeNull()
    expect(await traffic.rollback('x/2')).toBeNull()
    expect(readFileSync(join(folder, 'calls'), 'utf8').split('\n')).toEqual(
      [
        ['apply', '--weight', '33.3333', '--op-id', 'x/$(touch pwned)/1', '--region', 'eu; rm -rf .', `1.1.0 ${digest} ${oldDigest}`],
        ['rollback', '--op-id', 'x/2', `1.1.0 ${digest} ${oldDigest}`, ''],
      ].flat(),
    )
  })

  it('keeps the inputs of the action from the commands', async () => {
    const traffic = side('env >&2; exit 1')
    expect((await traffic.apply(1, 'a'))?.message).not.toContain('secret')
  })

  it('reads what serves traffic', async () => {
    const traffic = side(`echo '{"weight": 10, "versions": [{"digest": "sha256:${digest}", "weight": 10}], "healthy": true}'`)
    expect(await traffic.observe()).toEqual({ share: 0.1, versions: [{ sha256: digest, share: 0.1 }], isHealthy: true })
  })

  it.each([
    { because: 'it is no JSON', script: 'echo ten percent', code: 'traffic/observation-unreadable' },
    { because: 'it lacks the weight', script: "echo '{}'", code: 'traffic/observation-invalid' },
    { because: 'no traffic has that weight', script: `echo '{"weight": 140}'`, code: 'traffic/observation-invalid' },
    { because: 'it says something else too', script: `echo '{"weight": 1, "wait": 2}'`, code: 'traffic/observation-invalid' },
    { because: 'the command fails', script: `echo '{"weight": 1}'; exit 3`, code: 'traffic/observe-failed' },
    { because: 'it prints nothing', script: 'true', code: 'traffic/observation-unreadable' },
  ])('takes no observation when $because', async ({ script, code }) => {
    expect(await side(script).observe()).toMatchObject({ failed: { code } })
  })

  it('says what a command that failed said', async () => {
    const traffic = side('echo "no route to balancer\u001b[31m" >&2; exit 7')
    expect(await traffic.apply(0.01, 'a')).toEqual({
      code: 'traffic/apply-failed',
      message: 'the traffic command for apply ended with exit code 7: no route to balancer [31m',
    })
  })

  it('ends a command that hangs, with everything it started', async () => {
    const traffic = side('(sleep 1; touch late) & sleep 60', 0.2)
    expect(await traffic.apply(0.01, 'a')).toMatchObject({ code: 'traffic/apply-failed', message: expect.stringContaining('0.2 s') })
    await sleep(1500)
    expect(existsSync(join(folder, 'late'))).toBe(false)
  })

  it.each(['', '   ', './traffic apply | tee log', './traffic "$HOME"', 'sh -c "rm x"'])('refuses the command %j', (command) => {
    const open = (): TrafficSide =>
      openTrafficSide({
        commands: { apply: command, observe: 'a', rollback: 'a' },
        directory: folder,
        environment: {},
        release: { name: '1', version: '1', artifact: digest, target: oldDigest },
        timeoutSeconds: 1,
      })
    expect(open).toThrow(expect.objectContaining({ code: 'traffic/command' }))
  })
})
