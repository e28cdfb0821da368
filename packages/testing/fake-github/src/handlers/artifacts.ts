import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found } from '../server/refusal.ts'
import { ok, redirect, type Reply } from '../server/reply.ts'
import { artifactShape } from '../shapes/run.ts'
import type { Artifact } from '../state/run.ts'
import { findRun } from './runs.ts'
import type { HandlerTable } from './handler.ts'

const find = (call: Call): Artifact => found(call.repository.artifacts.find((artifact) => artifact.id === call.number('artifact_id')))

function listArtifacts(call: Call, of: (artifact: Artifact) => boolean): Promise<Reply> {
  const { name } = call.query<{ name?: string }>()
  const kept = call.repository.artifacts.filter((artifact) => of(artifact) && (name === undefined || artifact.name === name))
  const wrap = (artifacts: unknown[], total: number): unknown => ({ total_count: total, artifacts })
  return list(call, kept.toReversed(), (artifact) => artifactShape(call.world, call.repository, artifact), wrap)
}

export const artifacts: HandlerTable = {
  'actions/list-artifacts-for-repo': {
    provenance: 'documented',
    needs: ['actions:read'],
    handle: (call) => listArtifacts(call, () => true),
  },
  'actions/list-workflow-run-artifacts': {
    provenance: 'documented',
    needs: ['actions:read'],
    handle: (call) => {
      const run = findRun(call)
      return listArtifacts(call, (artifact) => artifact.runId === run.id)
    },
  },
  'actions/get-artifact': {
    provenance: 'documented',
    needs: ['actions:read'],
    handle: (call) => ok(artifactShape(call.world, call.repository, find(call))),
  },
  'actions/download-artifact': {
    provenance: 'documented',
    needs: ['actions:read'],
    handle: (call) => redirect(call.world.links.repositoryPage(call.repository, `/_artifacts/${find(call).id}`)),
  },
}
