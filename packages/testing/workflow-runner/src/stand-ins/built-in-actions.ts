import type { ActionEntry } from '../runner-options.ts'
import { checkout } from './checkout.ts'
import { downloadArtifact } from './download-artifact.ts'
import { uploadArtifact } from './upload-artifact.ts'

/** What runs in place of the actions that almost every workflow uses; any ref. */
export const builtInActions: Readonly<Record<string, ActionEntry>> = {
  'actions/checkout': checkout,
  'actions/download-artifact': downloadArtifact,
  /** The runner's own Node comes first on PATH already. */
  'actions/setup-node': async ({ inputs, log }) => {
    log(
      `Using this machine's Node ${process.version} for ${inputs['node-version'] ?? inputs['node-version-file'] ?? 'the default version'}`,
    )
    return { 'node-version': process.version, 'cache-hit': 'false' }
  },
  'actions/upload-artifact': uploadArtifact,
}
