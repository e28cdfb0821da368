import { Problem } from '@locktender/contracts'
import { plainText, stripControls } from '@locktender/views'
import { inertLines } from './inert-lines.ts'

/** An error as semantic-release knows its own: it prints code, message and details, and hands all three to `fail` plugins. */
export class PluginError extends Error {
  override readonly name = 'SemanticReleaseError'
  readonly semanticRelease = true
  readonly code: string
  /** Markdown. */
  readonly details: string

  constructor(code: string, message: string, hint: string, cause?: unknown) {
    super(inertLines(plainText(message)), cause === undefined ? undefined : { cause })
    this.code = code
    this.details = detailsOf(hint)
  }
}

/** Runs a step; a Problem leaves it as an error of semantic-release. */
export async function asPluginError<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    throw error instanceof Problem ? new PluginError(error.code, placed(error), error.hint, error) : error
  }
}

function placed({ message, at }: Problem): string {
  return at === undefined || message.startsWith(at.file)
    ? message
    : `${[at.file, at.line, at.column].filter((part) => part !== undefined).join(':')}: ${message}`
}

/** A hint as Markdown. Code, because it may quote a name out of the repository, and because its lines (of YAML) must stay lines. */
function detailsOf(hint: string): string {
  const lines = inertLines(stripControls(hint)).split('\n')
  return lines.map((line) => `    ${line}`).join('\n')
}
