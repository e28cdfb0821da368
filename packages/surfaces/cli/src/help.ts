import { valueName } from './parse-arguments.ts'
import type { Terminal } from './terminal.ts'
import type { Verb } from './verb.ts'

/** The page that `locktender VERB --help` prints. */
export function helpOf(verb: Verb, { style }: Pick<Terminal, 'style'>): string {
  const left = verb.options.map((option) => `--${option.name}${option.kind === 'flag' ? '' : ` ${valueName(option)}`}`)
  const width = Math.min(34, Math.max(0, ...left.map((text) => text.length)) + 2)
  const lines = verb.options.map((option, index) => {
    const usual = option.default === '' || option.default.startsWith('${{') ? '' : ` Default: ${option.default}.`
    const head = left[index] ?? ''
    return `  ${head.length > width - 2 ? `${head}\n  ${' '.repeat(width)}` : head.padEnd(width)}${plain(option.description)}${usual}`
  })
  const usage = ['locktender', verb.name, verb.operands, lines.length > 0 ? '[options]' : ''].filter((word) => word !== '').join(' ')
  return [
    `${style('bold', usage)}`,
    '',
    verb.summary,
    ...(lines.length > 0 ? ['', style('bold', 'Options'), ...lines] : []),
    '',
    style('bold', 'Example'),
    `  ${verb.example}`,
    '',
  ].join('\n')
}

const plain = (markdown: string): string => markdown.replaceAll('`', '')
