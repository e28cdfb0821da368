import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCommentCommand } from './comment-command.ts'

describe('readCommentCommand', () => {
  it.each([
    {
      because: 'a yes names a role and eight digits',
      text: '/approve tech-lead a1b2c3d4',
      expected: { says: 'approve', role: 'tech-lead', digest8: 'a1b2c3d4' },
    },
    {
      because: 'spaces and a carriage return at the end do not matter',
      text: '/approve qa a1b2c3d4 \r\nrisk: low',
      expected: { says: 'approve', role: 'qa', digest8: 'a1b2c3d4' },
    },
    { because: 'a reason may follow on the next lines', text: '/veto\nthe contract is missing', expected: { says: 'veto' } },
    { because: 'a withdrawal stands alone', text: '/withdraw', expected: { says: 'withdraw' } },
    {
      because: 'a reason on the same line is no veto',
      text: '/veto the contract is missing',
      expected: { says: 'nothing', attempted: true },
    },
    { because: 'two spaces are one too many', text: '/approve  qa a1b2c3d4', expected: { says: 'nothing', attempted: true } },
    { because: 'nine digits are one too many', text: '/approve qa a1b2c3d4e', expected: { says: 'nothing', attempted: true } },
    { because: 'a no-break space is no space', text: '/approve\u00a0qa a1b2c3d4', expected: { says: 'nothing', attempted: true } },
    { because: 'a quotation is none', text: '> /veto', expected: { says: 'nothing', attempted: true } },
    { because: 'talk is none', text: 'Why did you do this?', expected: { says: 'nothing', attempted: false } },
    { because: 'nothing is none', text: '', expected: { says: 'nothing', attempted: false } },
  ])('$because', ({ text, expected }) => {
    expect(readCommentCommand(text)).toEqual(expected)
  })

  it('takes nothing for a command that is not one to the letter', () => {
    const word = fc.constantFrom(
      '/approve',
      'approve',
      '/veto',
      '/withdraw',
      ' ',
      '\t',
      'tech-lead',
      'a1b2c3d4',
      '\n',
      '>',
      '`',
      '<!--',
      '-->',
      '*',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const text = words.join('')
        const [line = ''] = text.split('\n')
        const isExact = /^(?:\/approve tech-lead a1b2c3d4|\/veto|\/withdraw)[ \t]*$/.test(line)
        expect(readCommentCommand(text).says !== 'nothing').toBe(isExact)
      }),
      { numRuns: 2000 },
    )
  })
})
