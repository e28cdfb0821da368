/**
 * The lines to add to a workflow, from GitHub's `x-accepted-github-permissions` header: `contents=write; pull_requests=write` names
 * alternatives, `contents=write,workflows=write` what is needed together.
 */
export function permissionHint(accepted: string): string {
  const alternatives = accepted.split(';').map((one) =>
    one
      .split(',')
      .map(readNeed)
      .filter((need) => need !== null),
  )
  const [first = [], ...others] = alternatives.filter((needs) => needs.length > 0)
  if (first.length === 0) return 'Give the job the permission it lacks under `permissions:`.'
  const outOfReach = first.filter(({ name }) => unknownToWorkflows.has(name))
  if (outOfReach.length > 0) {
    const names = first.map(({ name, level }) => `${name.replaceAll('-', ' ')}: ${level}`).join(', ')
    return `A workflow cannot grant this to GITHUB_TOKEN: pass \`github-token\` the token of a GitHub App that has ${names}.`
  }
  const lines = ['Add to the job:', 'permissions:', ...first.map(({ name, level }) => `  ${name}: ${level}`)]
  const or = others.map((needs) => needs.map(({ name, level }) => `${name}: ${level}`).join(' and '))
  return [...lines, ...(or.length === 0 ? [] : [`(or instead: ${or.join('; ')})`])].join('\n')
}

interface Need {
  readonly name: string
  readonly level: string
}

/** Permissions of an App that no `permissions:` block has. */
const unknownToWorkflows = new Set(['workflows', 'administration', 'members', 'secrets', 'variables', 'environments'])

function readNeed(text: string): Need | null {
  const [, name, level] = /^([a-z_]+)=(read|write|admin)$/.exec(text.trim()) ?? []
  return name === undefined || level === undefined ? null : { name: name.replaceAll('_', '-'), level }
}
