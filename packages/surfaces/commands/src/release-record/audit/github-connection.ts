import type { Connection } from '@locktender/github'
import type { RecordSituation } from '../record-situation.ts'

/** The connection of the record, else one with the call's token; undefined where there is no GitHub to ask. */
export async function githubConnection({ call, record }: RecordSituation): Promise<Connection | undefined> {
  if (record.connection !== undefined) return record.connection
  const token = call.inputs.text('github-token')
  if (token === undefined || call.environment['GITHUB_API_URL'] === undefined) return undefined
  const { connect } = await import('@locktender/github')
  return connect({ repository: record.name, token, environment: call.environment })
}
