import { EOL } from 'node:os'
import { error as coreError, setSecret } from '@actions/core'
import { describe, expect, it, vi } from 'vitest'
import { annotation, inertText, maskCommand } from './workflow-command.ts'

/** What the platform's own library prints. */
function printed(act: () => void): string {
  const written: string[] = []
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  try {
    act()
  } finally {
    spy.mockRestore()
  }
  return written.join('').replace(new RegExp(`${EOL}$`), '')
}

const hostile = ['plain', 'two\nlines', '::error::forged', '100%0A', 'a,b:c', '\r\n::set-output name=x::y', 'ünï\u{1F600}']

describe('annotation', () => {
  it.each(hostile)('escapes %j as the platform’s own library does', (text) => {
    const ours = annotation('error', text, text, { file: text, line: 3, column: 5 })
    const theirs = printed(() => coreError(text, { title: text, file: text, startLine: 3, startColumn: 5 }))
    const parts = (line: string) => {
      const [, properties = '', data] = /^::error ([^]*?)::([^]*)$/.exec(line) ?? []
      return { properties: properties.split(',').toSorted(), data }
    }
    expect(parts(ours)).toEqual(parts(theirs))
  })

  it.each(hostile)('keeps %j on one line', (text) => {
    expect(annotation('warning', text, text)).not.toMatch(/[\r\n]/)
  })

  it('leaves out what it does not know', () => {
    expect(annotation('notice', 'more', '3 more')).toBe('::notice title=more::3 more')
  })
})

describe('maskCommand', () => {
  it.each(hostile)('masks %j as the platform’s own library does', (text) => {
    expect(maskCommand(text)).toBe(printed(() => setSecret(text)))
  })
})

describe('inertText', () => {
  it.each(['x\n::error::forged', '  ::add-mask::x', 'in the middle ##[set-output name=x;]y', 'x\r::error::forged'])(
    'lets the runner obey nothing of %j',
    (text) => {
      expect(inertText(text, 'word')).toBe(`::stop-commands::word\n${text}\n::word::`)
    },
  )

  it('leaves text without commands as it is', () => {
    expect(inertText('1.2.0 → 1.3.0 (minor)\n## Notes', 'word')).toBe('1.2.0 → 1.3.0 (minor)\n## Notes')
  })
})
