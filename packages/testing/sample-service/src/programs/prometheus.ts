import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { answers } from './answers.ts'
import { freePort } from './free-port.ts'
import { startProgram } from './start-program.ts'

export interface PrometheusOptions {
  /** Addresses whose `/metrics` are read, `127.0.0.1:PORT`; each becomes the label `instance`. */
  readonly targets?: readonly string[]
  readonly scrapeMs?: number
  /** Numbers of the past in OpenMetrics' text format, laid down as blocks before the server starts. */
  readonly past?: string
}

export interface Prometheus {
  /** `http://127.0.0.1:PORT`. */
  readonly address: string
  stop(): Promise<void>
}

const usualScrapeMs = 500

/** A configuration that reads the targets. */
export function prometheusConfig({ targets = [], scrapeMs = usualScrapeMs }: PrometheusOptions): string {
  // JSON is YAML.
  return `${JSON.stringify({
    global: { scrape_interval: `${scrapeMs}ms`, scrape_timeout: `${scrapeMs}ms` },
    scrape_configs: [{ job_name: 'shop', static_configs: [{ targets }] }],
  })}\n`
}

/** Starts Prometheus, and resolves when it has read every target. Its files go into `folder`. Rejects with promtool's words for a bad past. */
export async function startPrometheus(folder: string, options: PrometheusOptions): Promise<Prometheus> {
  const [file, data, past] = [join(folder, 'prometheus.yml'), join(folder, 'tsdb'), join(folder, 'past.om')]
  await mkdir(data, { recursive: true })
  await writeFile(file, prometheusConfig(options))
  if (options.past !== undefined) {
    await writeFile(past, options.past)
    await promisify(execFile)('promtool', ['tsdb', 'create-blocks-from', 'openmetrics', past, data])
  }
  const address = `http://127.0.0.1:${await freePort()}`
  const args = [
    `--config.file=${file}`,
    `--storage.tsdb.path=${data}`,
    '--storage.tsdb.retention.time=10y',
    `--web.listen-address=${new URL(address).host}`,
    '--log.level=warn',
  ]
  const count = options.targets?.length ?? 0
  const isReady = async (): Promise<boolean> => (await answers(`${address}/-/ready`)) && (await targetsRead(address)) === count
  const program = await startProgram({ program: 'prometheus', args, isReady })
  return { address, stop: () => program.stop() }
}

// It looks for its targets only some seconds after its start.
async function targetsRead(address: string): Promise<number> {
  const answer = (await (await fetch(`${address}/api/v1/targets?state=active`)).json()) as {
    readonly data: { readonly activeTargets: readonly { readonly health: string }[] }
  }
  return answer.data.activeTargets.filter(({ health }) => health === 'up').length
}
