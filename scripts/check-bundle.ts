import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

/** Builds the actions twice and compares the bytes; also refuses a bundle that still imports anything but Node's own modules. */
const folders = [mkdtempSync(join(tmpdir(), 'bundle-')), mkdtempSync(join(tmpdir(), 'bundle-'))] as const
try {
  for (const folder of folders) build(folder)
  const [first, second] = folders.map(digests) as [Map<string, string>, Map<string, string>]
  const differing = [...new Set([...first.keys(), ...second.keys()])].filter((file) => first.get(file) !== second.get(file))
  const outside = [...first.keys()].flatMap((file) => outsideImports(folders[0], file))
  for (const file of differing) console.error(`${file} differs between two builds`)
  for (const line of outside) console.error(line)
  if (first.size === 0) console.error('the build wrote no file')
  console.log(`${first.size} files built twice, ${differing.length} differ, ${outside.length} imports leave the bundle`)
  process.exitCode = differing.length + outside.length > 0 || first.size === 0 ? 1 : 0
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

function build(folder: string): void {
  const { status } = spawnSync('rolldown', ['-c', 'rolldown.config.ts', '--dir', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`rolldown ended with ${status}`)
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((file) => statSync(file).isFile())
}

function digests(folder: string): Map<string, string> {
  return new Map(filesBelow(folder).map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]))
}

function outsideImports(folder: string, file: string): string[] {
  const text = readFileSync(join(folder, file), 'utf8')
  const specifiers = [...text.matchAll(/^(?:import|export)\b[^'"\n]*['"]([^'"]+)['"]/gm)].map((match) => match[1] ?? '')
  return specifiers.filter((name) => !name.startsWith('.') && !name.startsWith('node:')).map((name) => `${file} imports ${name}`)
}
