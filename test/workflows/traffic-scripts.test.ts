import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../../docs/examples/traffic')
const files = globSync('*', { cwd: folder }).map((file) => basename(file))
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
const commands = files.filter((file) => read(file).startsWith('#!'))
const recipes = readFileSync(join(import.meta.dirname, '../../docs/how-to/traffic-recipes.md'), 'utf8')

describe('the traffic command', () => {
  it.each(files)('%s is sound bash, and lets no shell read what it is given', (file) => {
    expect(spawnSync('bash', ['-n', join(folder, file)], { encoding: 'utf8' }).stderr).toBe('')
    expect(read(file)).not.toMatch(/\beval\b|\bsh -c\b/)
  })

  it.each(commands)('%s stops at the first fault, and stands in the table with what it sources', (file) => {
    const [, name, sources] = new RegExp(`^\\| (?:\\[)?(${file})(?:\\]\\([^)]+\\))? \\| ([^|]+) \\|`, 'm').exec(recipes) ?? []
    expect(name).toBe(file)
    expect(read(file)).toContain('set -euo pipefail')
    const sourced = [...read(file).matchAll(/^source "(?:\$here|\$\(dirname[^)]*\))\/([a-z-]+)"$/gm)].map(([, each]) => each)
    expect(sources?.split(', ').filter((each) => sourced.includes(each))).toEqual(sourced)
  })

  it.each([
    { because: 'nothing is asked', words: [] },
    { because: 'the word is unknown', words: ['move'] },
    { because: 'a value is missing', words: ['apply', '--weight'] },
    { because: 'the weight is none', words: ['apply', '--weight', '1e1', '--op-id', 'a'] },
    { because: 'the weight is more than all', words: ['apply', '--weight', '100.1', '--op-id', 'a'] },
    { because: 'it goes back under no name', words: ['rollback'] },
  ])('ends with the exit code for wrong words when $because', ({ words }) => {
    const { status, stderr } = spawnSync(join(folder, 'gateway-api'), words, { encoding: 'utf8' })
    expect([status, stderr.includes('usage: apply')]).toEqual([2, true])
  })
})
