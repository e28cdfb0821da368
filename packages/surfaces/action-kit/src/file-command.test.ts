import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileCommandEntry, fitSummary } from './file-command.ts'

/** Reads file-command text as the runner does: a heredoc ends at the first line that is its delimiter. */
function parse(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const [name, delimiter] = (lines[at] ?? '').split('<<')
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter, at + 1)
    values[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return values
}

describe('fileCommandEntry', () => {
  it('gives back every value, whatever lines it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('next<<x', 'x', 'end', 'a=b', '')), (noise, lines) => {
        const value = [...lines, noise].join('\n')
        expect(parse(fileCommandEntry('notes', value, 'end-4711') + fileCommandEntry('next', '1.0.0', 'end-4712'))).toEqual({
          notes: value,
          next: '1.0.0',
        })
      }),
    )
  })

  it('refuses a value that holds its delimiter', () => {
    expect(() => fileCommandEntry('notes', 'a\nend-4711\nverdict<<x\npass\nx', 'end-4711')).toThrow(
      expect.objectContaining({ code: 'runner/delimiter-in-value' }),
    )
  })
})

describe('fitSummary', () => {
  it('leaves a summary that fits', () => {
    expect(fitSummary('a\nb\n', 4)).toBe('a\nb\n')
  })

  it.each([10, 57, 999])('cuts at a line and says so, below %d bytes and the closing line', (bytes) => {
    const text = fitSummary('äöü line\n'.repeat(400), bytes)
    expect(Buffer.byteLength(text)).toBeLessThan(bytes + 80)
    expect(text).toMatch(/line\n\n_Cut here|^\n\n_Cut here/)
  })
})
