import type { PolicyProblem } from './policy-problem.ts'

const mostBytes = 262_144

/** Why the text is not even parsed: too large, or not UTF-8. Undefined when it may be. */
export function refuseText(text: string, file: string): PolicyProblem | undefined {
  const at = { file, line: 1, column: 1 }
  if (text.length > mostBytes) {
    return {
      code: 'policy/too-large',
      at,
      path: 'top level',
      found: `a file of ${text.length} characters`,
      expected: `at most ${mostBytes} bytes`,
    }
  }
  const isUtf16 =
    text.startsWith('\uFFFD\uFFFD') || text.startsWith('\u00FF\u00FE') || text.startsWith('\u00FE\u00FF') || text.startsWith('\uFFFE')
  if (isUtf16 || text.includes('\0')) {
    return {
      code: 'policy/encoding',
      at,
      path: 'top level',
      found: 'a file that is not UTF-8',
      expected: 'UTF-8; save the file in that encoding',
    }
  }
  return undefined
}
