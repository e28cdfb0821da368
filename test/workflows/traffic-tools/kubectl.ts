import { execFileSync } from 'node:child_process'
import { runTool, type Cluster, type CloudState, type Json, type ToolEnd } from './cloud-state.ts'
import { reconcile, refusals } from './controllers.ts'
import { applyPatch, PatchError } from './json-patch.ts'
import { readWords, WordsError, type Known, type Words } from './words.ts'

/** kubectl, as far as the traffic commands use it. */
const everywhere: Known = { '--context': 'one', '--namespace': 'one', '--request-timeout': 'one' }
const commands: Readonly<Record<string, { readonly known: Known; readonly run: (cluster: Cluster, words: Words) => End }>> = {
  get: { known: { '--output': 'one', '--selector': 'one' }, run: get },
  patch: { known: { '--type': 'one', '--patch': 'one', '--output': 'one' }, run: patch },
  scale: { known: { '--replicas': 'one' }, run: scale },
  rollout: { known: { '--timeout': 'one' }, run: rolloutStatus },
  annotate: { known: { '--overwrite': 'none' }, run: annotate },
}

type End = ToolEnd & { readonly isWrite?: boolean }
const fails = (stderr: string): End => ({ stderr: `${stderr}\n`, exitCode: 1 })
const written = (stdout: string): End => ({ stdout: `${stdout}\n`, exitCode: 0, isWrite: true })
const json = (value: Json): End => ({ stdout: `${JSON.stringify(value, null, 4)}\n`, exitCode: 0 })
const notFound = (key: string): End => fails(`Error from server (NotFound): ${key.replace('/', ' "')}" not found`)

runTool('kubectl', (words, state) => {
  // Flags for all commands stand before the command.
  const place = words.findIndex((word) => !word.startsWith('-'))
  const command = commands[words[place] ?? '']
  if (command === undefined) return fails(`error: unknown command "${words[place]}" for "kubectl"`)
  try {
    const read = readWords([...words.slice(0, place), ...words.slice(place + 1)], { ...everywhere, ...command.known })
    const cluster = clusterOf(state, read)
    if (cluster !== undefined && state.repository !== undefined) syncApplications(cluster, state.repository)
    return cluster === undefined ? fails(`error: context "${read.flags.get('--context')?.[0]}" does not exist`) : command.run(cluster, read)
  } catch (error) {
    if (error instanceof WordsError) return fails(`error: unknown flag: ${error.message}`)
    throw error
  }
})

function clusterOf({ clusters = {} }: CloudState, { flags }: Words): Cluster | undefined {
  return clusters[flags.get('--context')?.[0] ?? 'default']
}

/** Argo CD with automated sync: what is on the branch is in the cluster. */
function syncApplications({ objects }: Cluster, repository: string): void {
  const revision = execFileSync('git', ['--git-dir', repository, 'rev-parse', 'main'], { encoding: 'utf8' }).trim()
  for (const [key, object] of Object.entries(objects))
    if (key.startsWith('applications.argoproj.io/'))
      object.status = { sync: { status: 'Synced', revision }, health: { status: 'Healthy' }, history: [{ revision }] }
}

function get({ objects, pods }: Cluster, { plain: [kind = '', name], flags }: Words): End {
  if (flags.get('--output')?.[0] !== 'json') return fails('error: only --output=json is emulated')
  if (kind === 'pods') {
    const wanted = (flags.get('--selector')?.[0] ?? '').split(',').map((each) => each.split('='))
    return json({ kind: 'List', items: pods.filter(({ metadata }) => wanted.every(([key = '', value]) => metadata.labels[key] === value)) })
  }
  const object = objects[`${kind}/${name}`]
  return object === undefined ? notFound(`${kind}/${name}`) : json(object)
}

/** Takes an object into the cluster, as the API server does: checked, with a new version, and a new generation for a new spec. */
function save(cluster: Cluster, key: string, object: Json): End | undefined {
  const refusal = refusals[key.split('/')[0] ?? '']?.(object)
  if (refusal !== undefined) return fails(`Error from server: admission webhook denied the request: ${refusal}`)
  const isNewSpec = JSON.stringify(object.spec) !== JSON.stringify(cluster.objects[key].spec)
  object.metadata.resourceVersion = String(++cluster.version)
  if (isNewSpec) object.metadata.generation += 1
  cluster.objects[key] = object
  reconcile(cluster)
  return undefined
}

function patch(cluster: Cluster, { plain: [kind, name], flags }: Words): End {
  const key = `${kind}/${name}`
  const text = flags.get('--patch')?.[0]
  if (text === undefined) return fails('error: must specify --patch or --patch-file containing the contents of the patch')
  if (flags.get('--type')?.[0] !== 'json') return fails('error: only --type=json is emulated')
  const object = cluster.objects[key]
  if (object === undefined) return notFound(key)
  try {
    return save(cluster, key, applyPatch(object, JSON.parse(text))) ?? written(key)
  } catch (error) {
    if (error instanceof PatchError) return fails('The request is invalid: the server rejected our request due to an error in our request')
    if (error instanceof SyntaxError) return fails(`error: unable to parse "${text}"`)
    throw error
  }
}

function scale(cluster: Cluster, { plain: [key = ''], flags }: Words): End {
  const object = cluster.objects[key]
  if (object === undefined) return notFound(key)
  const replicas = flags.get('--replicas')?.[0] ?? ''
  if (!/^\d+$/.test(replicas)) return fails('error: The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0')
  const changed = structuredClone(object)
  changed.spec.replicas = Number(replicas)
  return save(cluster, key, changed) ?? written(`${key} scaled`)
}

function rolloutStatus({ objects, pods }: Cluster, { plain: [what, key = ''] }: Words): End {
  if (what !== 'status') return fails(`error: unknown command "rollout ${what}"`)
  const object = objects[key]
  if (object === undefined) return notFound(key)
  const own = pods.filter(({ metadata }) => metadata.labels.of === object.metadata.name)
  const isDone = own.every(({ status }) => status.conditions[0].status === 'True')
  return isDone ? { stdout: 'successfully rolled out\n', exitCode: 0 } : fails('error: timed out waiting for the condition')
}

function annotate(cluster: Cluster, { plain: [key = '', ...pairs], flags }: Words): End {
  const object = structuredClone(cluster.objects[key])
  if (object === undefined) return notFound(key)
  for (const pair of pairs) {
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    if (object.metadata.annotations?.[name] !== undefined && !flags.has('--overwrite'))
      return fails(`error: --overwrite is false but found the following declared annotation(s): '${name}' already has a value`)
    object.metadata.annotations = { ...object.metadata.annotations, [name]: value }
  }
  return save(cluster, key, object) ?? written(`${key} annotated`)
}
