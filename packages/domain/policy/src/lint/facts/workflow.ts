import type { Place } from '@locktender/contracts'
import { isMap, type PolicyPath, valueAt } from '../../text/policy-path.ts'
import { readYaml } from '../../text/read-yaml.ts'
import type { SourceFile } from './repository-facts.ts'

/** A use of an action or of a reusable workflow. */
export interface Use {
  readonly text: string
  readonly at: Place
}

export interface Job {
  readonly id: string
  readonly name: string
  /** Name of the environment that it deploys to. */
  readonly environment: string | undefined
  readonly needs: readonly string[]
  readonly hasConcurrency: boolean
  readonly at: Place
}

/** What the rules need of a workflow file; what cannot be read is left out. */
export interface Workflow extends SourceFile {
  readonly name: string
  readonly hasConcurrency: boolean
  readonly jobs: readonly Job[]
  readonly uses: readonly Use[]
  /** Images of containers and services. */
  readonly images: readonly Use[]
}

/** Reads a workflow file. Never throws. */
export function readWorkflow({ path, text }: SourceFile): Workflow {
  const { value, positions } = readYaml(text, path)
  const jobs = mapAt(value, ['jobs'])
  const at = (steps: PolicyPath): Place => positions.value(steps)
  const found = Object.entries(jobs).filter(([, job]) => isMap(job))
  const used = found.flatMap(([id, job]) => [...uses(job, ['jobs', id])])
  const pulled = found.flatMap(([id, job]) => [...images(job, ['jobs', id])])
  return {
    path,
    text,
    name: textOf(valueAt(value, ['name'])) ?? path,
    hasConcurrency: valueAt(value, ['concurrency']) !== undefined,
    jobs: found.map(([id, job]) => readJob(id, job, positions.key(['jobs', id]))),
    uses: used.map(({ text: use, path: steps }) => ({ text: use, at: at(steps) })),
    images: pulled.map(({ text: image, path: steps }) => ({ text: image, at: at(steps) })),
  }
}

interface Found {
  readonly text: string
  readonly path: PolicyPath
}

function readJob(id: string, job: unknown, at: Place): Job {
  const environment = valueAt(job, ['environment'])
  const needs = valueAt(job, ['needs'])
  return {
    id,
    name: textOf(valueAt(job, ['name'])) ?? id,
    environment: textOf(isMap(environment) ? environment['name'] : environment),
    needs: (Array.isArray(needs) ? needs : [needs]).flatMap((each) => textOf(each) ?? []),
    hasConcurrency: valueAt(job, ['concurrency']) !== undefined,
    at,
  }
}

function* uses(job: unknown, path: PolicyPath): Generator<Found> {
  const own = textOf(valueAt(job, ['uses']))
  if (own !== undefined) yield { text: own, path: [...path, 'uses'] }
  const steps = valueAt(job, ['steps'])
  if (!Array.isArray(steps)) return
  for (const [index, step] of steps.entries()) {
    const text = textOf(valueAt(step, ['uses']))
    if (text !== undefined) yield { text, path: [...path, 'steps', index, 'uses'] }
  }
}

function* images(job: unknown, path: PolicyPath): Generator<Found> {
  const places: readonly PolicyPath[] = [
    ['container'],
    ['container', 'image'],
    ...Object.keys(mapAt(job, ['services'])).map((name) => ['services', name, 'image']),
  ]
  for (const place of places) {
    const text = textOf(valueAt(job, place))
    if (text !== undefined) yield { text, path: [...path, ...place] }
  }
}

function mapAt(value: unknown, path: PolicyPath): Readonly<Record<string, unknown>> {
  const found = valueAt(value, path)
  return isMap(found) ? found : {}
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
