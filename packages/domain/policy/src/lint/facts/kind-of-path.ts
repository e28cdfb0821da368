/** What a file is to the rules. */
export type PathKind = 'workflow' | 'manifest' | 'runbook' | 'post-mortem' | 'codeowners' | 'flags'

const deployFolders = new Set(
  'k8s kubernetes deploy deployment deployments manifests helm charts chart kustomize overlays infra infrastructure prometheus alerts alerting monitoring ops'.split(
    ' ',
  ),
)
const codeowners = new Set(['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'])

/** The kind of a path from the repository's root; undefined when no rule reads it. `flags` is the path that the policy names. */
export function kindOfPath(path: string, flags: string): PathKind | undefined {
  if (path === flags) return 'flags'
  if (codeowners.has(path)) return 'codeowners'
  const folders = path.split('/')
  const name = (folders.pop() ?? '').toLowerCase()
  const isYaml = name.endsWith('.yml') || name.endsWith('.yaml')
  if (folders.join('/') === '.github/workflows') return isYaml ? 'workflow' : undefined
  if (folders.includes('node_modules') || folders.includes('vendor')) return undefined
  const lower = path.toLowerCase()
  if (name.endsWith('.md') && (lower.includes('post-mortem') || lower.includes('postmortem'))) return 'post-mortem'
  if (name.endsWith('.md') && lower.includes('runbook')) return 'runbook'
  const isContainer = name === 'dockerfile' || name.startsWith('dockerfile.') || name.endsWith('.dockerfile')
  const isCompose = isYaml && (name.startsWith('compose.') || name.startsWith('docker-compose'))
  const isDeployment = isYaml && folders.some((folder) => deployFolders.has(folder.toLowerCase()))
  return isContainer || isCompose || isDeployment ? 'manifest' : undefined
}
