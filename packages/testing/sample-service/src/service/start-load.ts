import { Agent, request } from 'node:http'

/** What a load generator has seen. */
export interface LoadCounts {
  readonly sent: number
  /** Requests that were not sent, because too many were unanswered. */
  readonly left: number
  readonly failed: number
  /** Answers by the track that gave them. */
  readonly byTrack: Readonly<Record<string, number>>
}

export interface Load {
  counts(): LoadCounts
  /** Sends no more, waits for what is under way, and resolves to the counts. */
  stop(): Promise<LoadCounts>
}

const tickMs = 20
const mostUnanswered = 256

/**
 * Sends a fixed number of requests a second, however slow the answers are: unlike a generator that waits for each answer, it does not give
 * a slow version fewer. At most 256 are unanswered at once; what would be more is left out and counted.
 */
export function startLoad(address: string, perSecond: number): Load {
  const url = new URL(address)
  const agent = new Agent({ keepAlive: true, maxSockets: mostUnanswered })
  const byTrack: Record<string, number> = {}
  let [sent, left, failed, unanswered] = [0, 0, 0, 0]
  const started = performance.now()
  const send = (): void => {
    sent += 1
    unanswered += 1
    const outgoing = request(url, { agent, timeout: 10_000 }, (response) => {
      const track = String(response.headers['x-track'] ?? 'none')
      byTrack[track] = (byTrack[track] ?? 0) + 1
      response.resume()
    })
    outgoing.once('timeout', () => outgoing.destroy(new Error('no answer')))
    outgoing.once('error', () => (failed += 1))
    outgoing.once('close', () => (unanswered -= 1))
    outgoing.end()
  }
  const timer = setInterval(() => {
    const due = Math.floor(((performance.now() - started) / 1000) * perSecond) - sent - left
    for (let index = 0; index < due; index += 1) {
      if (unanswered < mostUnanswered) send()
      else left += 1
    }
  }, tickMs)
  const counts = (): LoadCounts => ({ sent, left, failed, byTrack: { ...byTrack } })
  return {
    counts,
    async stop() {
      clearInterval(timer)
      while (unanswered > 0) await new Promise((resolve) => setTimeout(resolve, tickMs))
      agent.destroy()
      return counts()
    },
  }
}
