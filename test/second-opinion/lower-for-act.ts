import { isMap, isScalar, parseDocument, visit, type Document, type YAMLMap } from 'yaml'
import { lowerCaseFunction } from './lower-case-function.ts'

/** One piece of syntax that act cannot read, and what stands for it in the copy that act gets. */
export interface Lowering {
  readonly syntax: string
  /** Why the copy still means the same to act. */
  readonly because: string
  /** Makes the change; returns whether there was anything to change. */
  readonly apply: (workflow: Document) => boolean
  /** The smallest workflow that act refuses as it is; it must accept the lowered copy. */
  readonly example: string
}

const job = (more: string): string => `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n${more}    steps:\n      - run: echo\n`

export const lowerings: readonly Lowering[] = [
  {
    syntax: 'uses: $/path',
    because: 'after a checkout of the run’s own commit, ./path is the same folder',
    apply: (workflow) => changeScalars(workflow, (key, text) => (key === 'uses' && text.startsWith('$/') ? `.${text.slice(1)}` : text)),
    example: 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v7\n      - uses: $/act\n',
  },
  {
    syntax: 'concurrency.queue',
    because: 'act knows no concurrency, and runs one workflow at a time here',
    apply: (workflow) => removeKey(workflow, 'concurrency', 'queue'),
    example: job('    concurrency:\n      group: g\n      queue: max\n'),
  },
  {
    syntax: 'environment.deployment',
    because: 'act knows no environments, so it makes no deployment in either case',
    apply: (workflow) => removeKey(workflow, 'environment', 'deployment'),
    example: job('    environment:\n      name: e\n      deployment: false\n'),
  },
  {
    syntax: 'permissions.artifact-metadata',
    because: 'act knows no permissions: its token is given',
    apply: (workflow) => removeKey(workflow, 'permissions', 'artifact-metadata'),
    example: job('    permissions:\n      contents: read\n      artifact-metadata: write\n'),
  },
  {
    syntax: 'case()',
    because: 'fromJSON(p && toJSON(v) || toJSON(d)) has the same value',
    apply: (workflow) => changeScalars(workflow, (key, text) => lowerExpressions(text, key === 'if')),
    example: job("    env:\n      X: ${{ case(true, 'a', 'b') }}\n"),
  },
]

/** The copy of a workflow that act gets: the same text but for what the lowerings change. @throws Error for text that is no YAML */
export function lowerForAct(text: string): { readonly text: string; readonly lowered: readonly string[] } {
  const workflow = parseDocument(text)
  if (workflow.errors[0] !== undefined) throw workflow.errors[0]
  const lowered = lowerings.filter(({ apply }) => apply(workflow)).map(({ syntax }) => syntax)
  return { text: lowered.length === 0 ? text : workflow.toString({ lineWidth: 0 }), lowered }
}

function changeScalars(workflow: Document, change: (key: string, text: string) => string): boolean {
  let changed = false
  visit(workflow, {
    Pair: (_, { key, value }) => {
      if (!isScalar(value) || typeof value.value !== 'string') return
      const text = change(isScalar(key) ? String(key.value) : '', value.value)
      if (text === value.value) return
      value.value = text
      changed = true
    },
  })
  return changed
}

function removeKey(workflow: Document, parent: string, key: string): boolean {
  let changed = false
  visit(workflow, {
    Pair: (_, pair) => {
      if (!isScalar(pair.key) || pair.key.value !== parent || !isMap(pair.value)) return
      changed = (pair.value as YAMLMap).delete(key) || changed
    },
  })
  return changed
}

/** Rewrites what stands in `${{ }}`; an `if` is an expression without them. */
function lowerExpressions(text: string, isExpression: boolean): string {
  if (isExpression && !text.includes('${{')) return lowerCaseFunction(text)
  const parts = text.split('${{')
  const [head = '', ...rest] = parts
  const lowered = rest.map((part) => {
    const end = endOfExpression(part)
    return lowerCaseFunction(part.slice(0, end)) + part.slice(end)
  })
  return [head, ...lowered].join('${{')
}

/** Where `}}` stands outside of a text. */
function endOfExpression(part: string): number {
  let inText = false
  for (let at = 0; at < part.length; at += 1) {
    if (part[at] === "'") inText = !inText
    else if (!inText && part.startsWith('}}', at)) return at
  }
  return part.length
}
