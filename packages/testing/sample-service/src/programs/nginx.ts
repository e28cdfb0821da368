import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answers } from './answers.ts'
import { freePort } from './free-port.ts'
import { startProgram } from './start-program.ts'

export interface NginxOptions {
  /** Addresses of both tracks, `127.0.0.1:PORT`. */
  readonly stable: string
  readonly canary: string
}

export interface Nginx {
  /** `http://127.0.0.1:PORT`. */
  readonly address: string
  /** The file that says how traffic is split. */
  readonly split: string
  /** The words that call this nginx, to which `-t` or `-s reload` is added. */
  readonly words: readonly string[]
  stop(): Promise<void>
}

/** The file that sends a percentage of the requests to the canary. */
export function nginxSplit(percent: number): string {
  const canary = percent === 0 ? '' : percent === 100 ? '* canary;' : `${percent}% canary;`
  const stable = percent === 100 ? '' : '* stable;'
  return `split_clients $request_id $track { ${canary} ${stable} }\nmap $host $canary_percent { default "${percent}"; }\n`
}

/** A configuration that reads the split from its own file and tells at `/-/traffic` which one is loaded. */
export function nginxConfig({ stable, canary }: NginxOptions, port: number, folder: string): string {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${join(folder, name)};`)
  return `daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
error_log stderr warn;
events { worker_connections 1024; }
http {
  access_log off;
${paths.join('\n')}
  include ${join(folder, 'split.conf')};
  upstream stable { server ${stable}; keepalive 64; }
  upstream canary { server ${canary}; keepalive 64; }
  server {
    listen 127.0.0.1:${port};
    location = /-/traffic { return 200 "$canary_percent\\n"; }
    location / {
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_pass http://$track;
    }
  }
}
`
}

/** Starts nginx in front of both tracks, all traffic on the stable one. Its files go into `folder`. */
export async function startNginx(folder: string, options: NginxOptions): Promise<Nginx> {
  const port = await freePort()
  const [file, split] = [join(folder, 'nginx.conf'), join(folder, 'split.conf')]
  await writeFile(split, nginxSplit(0))
  await writeFile(file, nginxConfig(options, port, folder))
  const words = ['nginx', '-p', folder, '-c', file]
  const address = `http://127.0.0.1:${port}`
  const program = await startProgram({ program: 'nginx', args: words.slice(1), isReady: () => answers(`${address}/-/traffic`) })
  return { address, split, words, stop: () => program.stop() }
}
