import { writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { answers } from './answers.ts'
import { freePort } from './free-port.ts'
import { startProgram } from './start-program.ts'

/** A server behind the balancer; its name begins with its track. */
export interface BalancedServer {
  readonly name: string
  /** `127.0.0.1:PORT`. */
  readonly address: string
  readonly weight: number
}

export interface HaproxyOptions {
  readonly servers: readonly BalancedServer[]
  /** `roundrobin` keeps to the weights; `random` picks the less busy of two, and so does not. */
  readonly balance: 'roundrobin' | 'random'
}

export interface Haproxy {
  /** `http://127.0.0.1:PORT`. */
  readonly address: string
  /** Path of the socket that takes commands at run time. */
  readonly socket: string
  /** Answer to a command, such as `set server shop/canary-1 weight 10`. */
  ask(command: string): Promise<string>
  stop(): Promise<void>
}

/** A configuration with one backend, `shop`, whose weights can be set at run time through `socket`. */
export function haproxyConfig({ servers, balance }: HaproxyOptions, port: number, socket: string): string {
  return `global
  stats socket ${socket} mode 600 level admin
defaults
  mode http
  timeout connect 2s
  timeout client 15s
  timeout server 15s
frontend shop
  bind 127.0.0.1:${port}
  default_backend shop
backend shop
  balance ${balance}
  option httpchk GET /version
${servers.map(({ name, address, weight }) => `  server ${name} ${address} weight ${weight} check inter 1s`).join('\n')}
`
}

/** Starts haproxy in front of the servers. Its files go into `folder`, whose path must be short enough for a socket. */
export async function startHaproxy(folder: string, options: HaproxyOptions): Promise<Haproxy> {
  const port = await freePort()
  const [file, socket] = [join(folder, 'haproxy.cfg'), join(folder, 'haproxy.sock')]
  await writeFile(file, haproxyConfig(options, port, socket))
  const address = `http://127.0.0.1:${port}`
  const program = await startProgram({ program: 'haproxy', args: ['-db', '-f', file], isReady: () => answers(`${address}/version`) })
  return { address, socket, ask: (command) => askSocket(socket, command), stop: () => program.stop() }
}

function askSocket(socket: string, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const connection = connect(socket, () => connection.end(`${command}\n`))
    connection.on('data', (chunk: Buffer) => {
      answer += chunk.toString('utf8')
    })
    connection.once('error', reject)
    connection.once('close', () => resolve(answer.trim()))
  })
}
