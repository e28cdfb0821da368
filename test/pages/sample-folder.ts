import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { perform, type Command } from '@locktender/action-kit'
import { sampleCall } from '../../packages/surfaces/commands/src/sample-call.ts'

/** Nothing of the machine's own, but the name that every page is of. */
const environment = { PATH: process.env['PATH'], GITHUB_REPOSITORY: 'acme/shop' }

/** Runs a command at a terminal in a folder. */
export async function runIn(folder: string, command: Command, inputs: Readonly<Record<string, string>>): Promise<void> {
  const { problem } = await perform(command, sampleCall(command, folder, inputs, { environment }))
  if (problem !== undefined) throw problem
}

/** Runs a command at a terminal in a folder with these files, and gives the page that it has written as `page.html`. */
export async function pageOf(
  command: Command,
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
  directory?: string,
): Promise<string> {
  const folder = directory ?? mkdtempSync(join(tmpdir(), 'page-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    await runIn(folder, command, inputs)
    return readFileSync(join(folder, 'page.html'), 'utf8')
  } finally {
    if (directory === undefined) rmSync(folder, { recursive: true, force: true })
  }
}
