import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
export const peersFolder = join(root, '.cache', 'bench-peers')
const manifest = join(import.meta.dirname, 'peers', 'package.json')

/** Installs the compared tools once, apart from the suite; says whether they are there. */
export function installPeers(): boolean {
  mkdirSync(peersFolder, { recursive: true })
  const installed = join(peersFolder, 'package.json')
  if (
    existsSync(join(peersFolder, 'node_modules')) &&
    existsSync(installed) &&
    readFileSync(installed, 'utf8') === readFileSync(manifest, 'utf8')
  )
    return true
  copyFileSync(manifest, installed)
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-package-lock', '--loglevel=error'], {
    cwd: peersFolder,
    stdio: 'inherit',
  })
  return status === 0
}

/** Words that read a report as a compared tool does, under the Node that runs this benchmark. */
export function reportPeer(name: string, file: string): readonly string[] {
  const program = join(peersFolder, 'report-peers.mjs')
  copyFileSync(join(import.meta.dirname, 'peers', 'report-peers.mjs'), program)
  return [program, name, file]
}

/** Command line of a peer's program under the Node that runs this benchmark. */
export function peer(program: string, ...words: readonly string[]): readonly string[] {
  return [join(peersFolder, 'node_modules', '.bin', program), ...words]
}
