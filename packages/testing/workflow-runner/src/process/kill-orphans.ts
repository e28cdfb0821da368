import { readdir, readFile } from 'node:fs/promises'

/**
 * Ends the processes that a job left running: those whose environment carries the job's RUNNER_TRACKING_ID, as the runner does it.
 * Reads `/proc`; does nothing where there is none.
 */
export async function killOrphans(trackingId: string): Promise<readonly number[]> {
  const names = await readdir('/proc').catch((): string[] => [])
  const marked = await Promise.all(
    names.filter((name) => /^\d+$/.test(name)).map(async (name) => ((await hasMark(name, trackingId)) ? [Number(name)] : [])),
  )
  const orphans = marked.flat()
  for (const pid of orphans) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // ended meanwhile
    }
  }
  return orphans
}

async function hasMark(pid: string, trackingId: string): Promise<boolean> {
  const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
  return environment.split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`)
}
