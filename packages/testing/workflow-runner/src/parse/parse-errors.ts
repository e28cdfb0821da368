import { Problem } from '@locktender/contracts'
import type { TemplateContext } from '@actions/workflow-parser/templates/template-context'

/** @throws Problem `code` with every error of GitHub's parser, at the first one's place */
export function throwParseErrors(context: TemplateContext, code: string, file: string): void {
  const errors = context.errors.getErrors()
  const [first] = errors
  if (first === undefined) return
  throw new Problem(
    code,
    errors.map((error) => error.message).join('\n'),
    'GitHub refuses this file as well: correct it at the place named.',
    {
      at: { file, ...(first.range === undefined ? {} : { line: first.range.start.line, column: first.range.start.column }) },
    },
  )
}
