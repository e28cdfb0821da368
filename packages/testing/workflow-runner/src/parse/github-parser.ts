import { registerHooks } from 'node:module'

// GitHub's libraries import JSON files without the `type: json` attribute that Node requires of an unbundled program.
const hooks = registerHooks({
  load: (url, context, nextLoad) =>
    nextLoad(url, url.endsWith('.min.json') ? { ...context, importAttributes: { ...context.importAttributes, type: 'json' } } : context),
})
const parser = await import('@actions/workflow-parser')
const actions = await import('@actions/workflow-parser/actions/action-parser')
const steps = await import('@actions/workflow-parser/model/converter/steps')
const expressions = await import('@actions/expressions')
hooks.deregister()

export const {
  convertWorkflowTemplate,
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString,
  NoOperationTraceWriter,
  parseWorkflow,
} = parser
export const { parseAction } = actions
export const { convertSteps } = steps
export const { data, Evaluator, Lexer, Parser } = expressions
