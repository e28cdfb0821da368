import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { Clock } from '../clock.ts'
import { systemClock } from '../clock.ts'
import { conclusions, oneJob, runText, stepsOf } from '../scratch-runner.ts'

/** A clock on which exactly the given sleep is over at once; the short pauses between signals are real. */
function clockWhere(minutes: number): Clock {
  return {
    now: systemClock.now,
    sleep: async (milliseconds, signal) => {
      if (milliseconds === minutes * 60_000) await wait(300, undefined, signal === undefined ? {} : { signal }).catch(() => undefined)
      else await systemClock.sleep(milliseconds, signal)
    },
  }
}

it('fails a step that runs out of time, and its job with it', async () => {
  const result = await runText(
    oneJob('      - { name: slow, run: sleep 60, timeout-minutes: 7 }\n      - { run: "true", if: failure() }\n'),
    { event: 'push' },
    { clock: clockWhere(7) },
  )
  expect(stepsOf(result).map((step) => step.conclusion)).toEqual(['failure', 'success'])
  expect(stepsOf(result)[0]?.annotations).toEqual([{ level: 'error', message: "The action 'slow' has timed out after 7 minutes." }])
})

it('cancels a job that runs out of time; always() and cancelled() still run, success() and failure() do not', async () => {
  const steps =
    '      - run: sleep 60\n      - { run: "true", if: always() }\n      - { run: "true", if: cancelled() }\n      - { run: "true", if: failure() }\n      - run: "true"\n'
  const result = await runText(oneJob(steps, '    timeout-minutes: 9\n'), { event: 'push' }, { clock: clockWhere(9) })
  expect(result.jobs[0]).toMatchObject({
    conclusion: 'cancelled',
    annotations: [{ message: 'The job has exceeded the maximum execution time of 9 minutes.' }],
  })
  expect(stepsOf(result).map((step) => step.conclusion)).toEqual(['cancelled', 'success', 'success', 'skipped', 'skipped'])
})

it('cancels a run: jobs with always() go on, jobs behind it with cancelled() start', async () => {
  const controller = new AbortController()
  const workflow = `on: push
jobs:
  a: { runs-on: x, steps: [{ run: 'sleep 60' }] }
  b: { runs-on: x, if: always(), steps: [{ run: 'sleep 0.6' }] }
  c: { runs-on: x, needs: a, if: cancelled(), steps: [{ run: 'true' }] }
  d: { runs-on: x, needs: a, steps: [{ run: 'true' }] }
`
  setTimeout(() => controller.abort(), 400)
  const result = await runText(workflow, { event: 'push', signal: controller.signal })
  expect(conclusions(result)).toEqual({ a: 'cancelled', b: 'success', c: 'success', d: 'skipped' })
  expect([result.conclusion, result.reason]).toEqual(['cancelled', 'The run was canceled.'])
})

it('gives a process SIGINT first, and ends what does not listen', async () => {
  const trap =
    "      - run: |\n          trap 'echo interrupted; exit 1' INT; for i in $(seq 600); do sleep 0.05; done\n        timeout-minutes: 7\n"
  const heard = await runText(oneJob(trap), { event: 'push' }, { clock: clockWhere(7), graceMilliseconds: [3000, 3000] })
  expect(stepsOf(heard)[0]?.log).toContain('interrupted')
  const deaf = "      - run: |\n          trap '' INT TERM; for i in $(seq 600); do sleep 0.05; done\n        timeout-minutes: 7\n"
  expect(stepsOf(await runText(oneJob(deaf), { event: 'push' }, { clock: clockWhere(7) }))[0]?.conclusion).toBe('failure')
})

it('stops even always() steps when cancel-timeout-minutes are over', async () => {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 300)
  const result = await runText(
    oneJob('      - { run: sleep 60, if: always() }\n', '    cancel-timeout-minutes: 3\n'),
    { event: 'push', signal: controller.signal },
    { clock: clockWhere(3) },
  )
  expect(stepsOf(result).map((step) => step.conclusion)).toEqual(['cancelled'])
})

it('ends the processes that a job leaves behind', async () => {
  const result = await runText(
    oneJob('      - run: |\n          sleep 600 > /dev/null 2>&1 &\n          echo "pid=$!" >> "$GITHUB_OUTPUT"\n        id: s\n'),
  )
  const pid = stepsOf(result)[0]?.outputs['pid'] ?? ''
  expect(pid).toMatch(/^\d+$/)
  // A process that has ended and that nobody has waited for has no command line any more.
  await expect.poll(() => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).toBe('')
})
