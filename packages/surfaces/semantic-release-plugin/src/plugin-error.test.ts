import fc from 'fast-check'
import { Problem } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { inertLines } from './inert-lines.ts'
import { asPluginError, PluginError } from './plugin-error.ts'

/** As the runner reads a line: blanks first, then `::name::`; the older form anywhere. */
const commands = (text: string): readonly string[] =>
  text.split(/\r?\n|\r/).filter((line) => line.trimStart().startsWith('::') || line.includes('##['))

describe('text that semantic-release prints', () => {
  it.each([
    { text: '::error::x', shown: ': :error::x' },
    { text: 'a\n  ::add-mask::x\nb', shown: 'a\n  : :add-mask::x\nb' },
    { text: 'a ##[error]x', shown: 'a ## [error]x' },
    { text: 'std::vector and a::b', shown: 'std::vector and a::b' },
  ])('holds no command of the runner: $text', ({ text, shown }) => {
    expect(inertLines(text)).toBe(shown)
  })

  it('holds none whatever it is', () => {
    const piece = fc.constantFrom('::', ':', '##[', '#', '[', '\n', ' ', '\t', 'a', 'error')
    const texts = fc.array(piece).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        expect(commands(inertLines(text))).toEqual([])
      }),
    )
  })

  it('is one line of a message and lines of code in the details', () => {
    const error = new PluginError('a/b', 'one\n::error::two', 'Add:\npermissions:\n  contents: write\n::error::x')
    expect(error.message).toBe('one ::error::two')
    expect(error.details).toBe('    Add:\n    permissions:\n      contents: write\n    : :error::x')
    expect(commands(`${error.message}\n${error.details}`)).toEqual([])
  })
})

describe('a step', () => {
  it('turns a Problem into an error of semantic-release, its place with it', async () => {
    const problem = new Problem('policy/invalid', 'wrong', 'Mend it.', { at: { file: 'policy.yml', line: 3, column: 5 } })
    const failed = asPluginError(() => Promise.reject(problem))
    await expect(failed).rejects.toMatchObject({
      name: 'SemanticReleaseError',
      semanticRelease: true,
      code: 'policy/invalid',
      message: 'policy.yml:3:5: wrong',
      details: '    Mend it.',
      cause: problem,
    })
  })

  it('leaves every other error as it is', async () => {
    const defect = new TypeError('x')
    await expect(asPluginError(() => Promise.reject(defect))).rejects.toBe(defect)
  })
})
