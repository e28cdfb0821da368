import { evaluateTemplate, evaluateTexts } from '../expressions/evaluate-template.ts'
import { textOf } from '../expressions/expression-data.ts'
import type { ActionManifest } from '../parse/load-action.ts'
import { scopeOf } from '../steps/step-run.ts'
import type { StepRun } from '../steps/step-run.ts'

/** `with:` as texts. */
export function givenInputs(run: StepRun): Record<string, string> {
  return evaluateTexts(run.step.inputs, scopeOf(run))
}

/** `with:` and the defaults of what it leaves out. Warns of undeclared and deprecated inputs; `required` is not enforced, as on GitHub. */
export function actionInputs(run: StepRun, manifest: ActionManifest, given: Readonly<Record<string, string>>): Record<string, string> {
  const { log } = run.scope
  const isGiven = new Set(Object.keys(given).map((name) => name.toLowerCase()))
  const declared = new Set([...manifest.inputs.keys()].map((name) => name.toLowerCase()))
  const defaults = [...manifest.inputs]
    .filter(([name]) => !isGiven.has(name.toLowerCase()))
    .map(([name, input]): [string, string] => [name, textOf(evaluateTemplate(input.default, scopeOf(run)))])
  for (const [name, { deprecationMessage }] of manifest.inputs)
    if (deprecationMessage !== '' && isGiven.has(name.toLowerCase()) && run.stage === 'main')
      log.issue('warning', `Input '${name}' has been deprecated with message: ${deprecationMessage}`)
  const unexpected = Object.keys(given).filter((name) => !declared.has(name.toLowerCase()))
  if (unexpected.length > 0 && run.stage === 'main')
    log.issue(
      'warning',
      `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${[...manifest.inputs.keys()].join("', '")}']`,
    )
  return { ...given, ...Object.fromEntries(defaults) }
}

/** `INPUT_` variables: upper case, blanks become `_`, hyphens stay. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]))
}
