import { runTool, type CloudState, type Json, type ToolEnd } from './cloud-state.ts'
import { readWords, WordsError, type Known, type Words } from './words.ts'

/** gcloud, as far as the traffic command for Cloud Run uses it. */
const everywhere: Known = { '--quiet': 'none', '--region': 'one', '--project': 'one', '--format': 'one' }
const commands: Readonly<Record<string, { readonly known: Known; readonly run: (service: Json, words: Words) => End }>> = {
  'run services describe': { known: {}, run: ({ spec, status }) => json({ spec, status }) },
  'run revisions list': { known: { '--service': 'one' }, run: ({ revisions }) => json(revisions) },
  'run services update-traffic': { known: { '--to-revisions': 'one', '--to-latest': 'none' }, run: updateTraffic },
}

type End = ToolEnd & { readonly isWrite?: boolean }
const json = (value: Json): End => ({ stdout: `${JSON.stringify(value, null, 2)}\n`, exitCode: 0 })

runTool('gcloud', (words, state) => {
  const name = words.slice(0, 3).join(' ')
  const command = commands[name]
  const fails = (text: string, exitCode = 1): End => ({ stderr: `ERROR: (gcloud.${name.replaceAll(' ', '.')}) ${text}\n`, exitCode })
  if (command === undefined) return fails(`Invalid choice: '${words[2]}'.`, 2)
  try {
    const read = readWords(words.slice(3), { ...everywhere, ...command.known })
    const { plain, flags } = read
    const wanted = plain[0] ?? flags.get('--service')?.[0] ?? ''
    const service = servicesOf(state, read)?.[wanted]
    return service === undefined ? fails(`Cannot find service [${wanted}]`) : command.run(service, read)
  } catch (error) {
    if (error instanceof WordsError) return fails(`unrecognized arguments: ${error.message}`, 2)
    if (error instanceof RangeError) return fails(error.message)
    throw error
  }
})

function servicesOf({ run = {} }: CloudState, { flags }: Words): Record<string, Json> | undefined {
  return run[flags.get('--region')?.[0] ?? 'default']
}

/** Whole percents of revisions that are there; what is missing to a hundred, the others keep, in their proportions. */
function updateTraffic(service: Json, { flags }: Words): End {
  const pairs = (flags.get('--to-revisions')?.[0] ?? '').split(',').map((pair) => pair.split('=') as [string, string])
  for (const [name, percent] of pairs) {
    if (!/^\d{1,3}$/.test(percent)) throw new RangeError(`argument --to-revisions: Invalid value [${percent}] for traffic percent`)
    const revision = service.revisions.find(({ metadata }: Json) => metadata.name === name)
    if (revision === undefined) throw new RangeError(`Revision '${name}' is not found`)
    if (revision.status.conditions[0].status !== 'True') throw new RangeError(`Revision '${name}' is not ready and cannot serve traffic`)
  }
  const asked = pairs.map(([revisionName, percent]) => ({ revisionName, percent: Number(percent) }))
  const sum = asked.reduce((total, { percent }) => total + percent, 0)
  if (sum > 100) throw new RangeError(`Invalid traffic assignment: the percentages add up to ${sum}`)
  if (sum < 100) throw new RangeError('an assignment of less than 100 % is not emulated')
  service.spec.traffic = asked
  service.status.traffic = asked
  return { ...json(asked), isWrite: true }
}
