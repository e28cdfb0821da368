import type { AwsCommand } from './aws.ts'
import { awsError } from './aws-error.ts'
import type { Json } from './cloud-state.ts'

/** Versions and aliases of functions, by the rules of UpdateAlias. */
export const lambda: Readonly<Record<string, AwsCommand>> = {
  'lambda get-alias': {
    operation: 'GetAlias',
    required: { '--function-name': 'one', '--name': 'one' },
    run: (region, of) => aliasOf(region, of),
  },
  'lambda list-versions-by-function': {
    operation: 'ListVersionsByFunction',
    required: { '--function-name': 'one' },
    run: (region, of) => ({ Versions: functionOf(region, of).versions }),
  },
  'lambda update-alias': {
    operation: 'UpdateAlias',
    required: { '--function-name': 'one', '--name': 'one' },
    optional: { '--function-version': 'one', '--description': 'one', '--routing-config': 'one', '--revision-id': 'one' },
    isWrite: true,
    run: updateAlias,
  },
}

function functionOf(region: Json, of: (flag: string) => string): Json {
  const found = region.functions?.[of('--function-name')]
  if (found === undefined) throw awsError('ResourceNotFoundException', `Function not found: ${of('--function-name')}`)
  return found
}

function aliasOf(region: Json, of: (flag: string) => string): Json {
  const found = functionOf(region, of).aliases[of('--name')]
  if (found === undefined) throw awsError('ResourceNotFoundException', `Cannot find alias: ${of('--name')}`)
  return found
}

function updateAlias(region: Json, of: (flag: string) => string): Json {
  const alias = aliasOf(region, of)
  const versions: readonly string[] = functionOf(region, of).versions.map(({ Version }: Json) => Version)
  if (of('--revision-id') !== '' && of('--revision-id') !== alias.RevisionId)
    throw awsError('PreconditionFailedException', 'The RevisionId provided does not match the latest RevisionId for the alias.')
  if (of('--description').length > 256) throw awsError('InvalidParameterValueException', 'Description is longer than 256')
  const main = of('--function-version') || alias.FunctionVersion
  const config = JSON.parse(of('--routing-config') || JSON.stringify(alias.RoutingConfig ?? {}))
  const weights: readonly (readonly [string, number])[] = Object.entries(config.AdditionalVersionWeights ?? {})
  const invalid = (text: string): Error => awsError('InvalidParameterValueException', text)
  if (weights.length > 1) throw invalid('An alias can route to at most two versions')
  for (const version of [main, ...weights.map(([name]) => name)])
    if (!versions.includes(version)) throw awsError('ResourceNotFoundException', `Function not found: ${version}`)
  for (const [version, weight] of weights) {
    if (version === main)
      throw invalid(`Invalid function version ${version}. Function version ${version} is already included in routing configuration.`)
    if (version === '$LATEST' || main === '$LATEST') throw invalid('$LATEST is not supported for an alias pointing to more than 1 version')
    if (!(typeof weight === 'number' && weight >= 0 && weight <= 1)) throw invalid('the weight is no number from 0 to 1')
  }
  alias.FunctionVersion = main
  alias.Description = of('--description') || alias.Description
  alias.RevisionId = `revision-${Number(alias.RevisionId.split('-')[1]) + 1}`
  if (weights.length > 0) alias.RoutingConfig = config
  else delete alias.RoutingConfig
  return alias
}
