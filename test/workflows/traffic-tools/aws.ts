import { runTool, type Json, type ToolEnd } from './cloud-state.ts'
import { lambda } from './aws-lambda.ts'
import { loadBalancing } from './aws-load-balancing.ts'
import { readWords, WordsError, type Known, type Words } from './words.ts'

/** The AWS CLI, as far as the traffic commands use it. */
export interface AwsCommand {
  readonly operation: string
  readonly required: Known
  readonly optional?: Known
  readonly isWrite?: boolean
  /** The answer. `of` gives the first value of a flag. @throws AwsError */
  readonly run: (region: Json, of: (flag: string) => string, words: Words) => Json
}

const everywhere: Known = { '--region': 'one', '--output': 'one', '--cli-connect-timeout': 'one', '--cli-read-timeout': 'one' }
const commands: Readonly<Record<string, AwsCommand>> = { ...lambda, ...loadBalancing }

runTool('aws', (words, { aws = {} }) => {
  const command = commands[words.slice(0, 2).join(' ')]
  const usage = (text: string): ToolEnd => ({ stderr: `aws: error: ${text}\n`, exitCode: 252 })
  if (command === undefined) return usage(`argument operation: Invalid choice: ${words[1]}`)
  const { operation, required, optional = {}, isWrite = false, run } = command
  try {
    const read = readWords(words.slice(2), { ...everywhere, ...required, ...optional })
    const missing = Object.keys(required).filter((flag) => !read.flags.has(flag))
    if (missing.length > 0) return usage(`the following arguments are required: ${missing.join(', ')}`)
    if (read.plain.length > 0) return usage(`Unknown options: ${read.plain.join(' ')}`)
    const of = (flag: string): string => read.flags.get(flag)?.[0] ?? ''
    const region = aws[of('--region') || 'default']
    if (region === undefined) return { stderr: `Could not connect to the endpoint URL of "${of('--region')}"\n`, exitCode: 255 }
    return { stdout: `${JSON.stringify(run(region, of, read), null, 4)}\n`, exitCode: 0, isWrite }
  } catch (error) {
    if (error instanceof WordsError) return usage(`Unknown options: ${error.message}`)
    if (!(error instanceof Error) || !error.name.startsWith('Aws')) throw error
    return {
      stderr: `\nAn error occurred (${error.name.slice(3)}) when calling the ${operation} operation: ${error.message}\n`,
      exitCode: 254,
    }
  }
})
