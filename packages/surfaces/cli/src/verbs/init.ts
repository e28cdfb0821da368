import { join, resolve } from 'node:path'
import { readInputs } from '@locktender/action-kit'
import { findPackages, releaseSituation } from '@locktender/commands/situation'
import { Problem } from '@locktender/contracts'
import { loadPolicy } from '@locktender/policy'
import { readTextFileIfAny, writeFileAtomically } from '@locktender/workspace'
import { findReleaseTools } from '../init/release-tools.ts'
import { policyPath, starterPolicy, starterWorkflow, workflowPath, type Facts } from '../init/starter-files.ts'
import type { Verb } from '../verb.ts'

export const init: Verb = {
  name: 'init',
  summary:
    'Write a policy and a workflow for this repository. It looks at packages, tags and other release tools first, and overwrites nothing.',
  operands: '',
  options: [
    { name: 'repo', kind: 'text', default: '', description: 'Folder of the checkout; else the current one.' },
    { name: 'dry-run', kind: 'flag', default: 'false', description: 'Print the two files instead of writing them.' },
  ],
  example: 'locktender init --dry-run',
  run: async ({ inputs }, terminal) => {
    const directory = resolve(terminal.workingDirectory, inputs.text('repo') ?? '.')
    const noInputs = readInputs(
      [
        { name: 'policy', kind: 'text', default: '', description: '' },
        { name: 'github-token', kind: 'text', default: '', description: '' },
      ],
      () => undefined,
    )
    const call = {
      inputs: noInputs,
      directory,
      workingDirectory: terminal.workingDirectory,
      now: terminal.now(),
      environment: {},
      progress: (text: string) => terminal.progress(text),
    }
    const situation = await releaseSituation({ ...call, environment: terminal.environment })
    const root = situation.repository.topLevel
    if (root === null) throw new Problem('init/bare-repository', 'a bare repository has no files to write to', 'Run init in a checkout.')
    const listing = await situation.repository.listFiles(situation.repository.head)
    const found = await findPackages({ ...situation, policy: {} }, listing)
    const facts: Facts = {
      defaultBranch: situation.branch ?? 'main',
      packages: found.packages.map(({ name }) => name),
      tagTemplate: found.versioning.tag,
      tools: findReleaseTools(listing),
    }
    const files = new Map([
      [policyPath, starterPolicy(facts)],
      [workflowPath, starterWorkflow(facts)],
    ])
    // What init writes must be what the suite reads.
    loadPolicy(files.get(policyPath) ?? '', policyPath)
    terminal.progress('')
    if (!inputs.flag('dry-run')) {
      await refuseExisting(root, [...files.keys()])
      for (const [path, text] of files) await writeFileAtomically(root, path, text)
    }
    const shown = inputs.flag('dry-run')
      ? [...files].map(([path, text]) => `--- ${path}\n${text}`)
      : [...files.keys()].map((path) => `wrote ${path}\n`)
    await terminal.write([...shown, ...whatWasFound(facts)].join(''))
    return 0
  },
}

async function refuseExisting(root: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if ((await readTextFileIfAny(join(root, path), { maxBytes: 16 * 1024 * 1024 })) === undefined) continue
    throw new Problem(
      'init/exists',
      `${path} exists already`,
      'Nothing was written. Remove the file, or see what init would write with --dry-run.',
      { at: { file: path } },
    )
  }
}

function whatWasFound({ packages, tagTemplate, tools }: Facts): string[] {
  const many =
    packages.length > 1
      ? `${packages.length} packages: ${packages.slice(0, 8).join(', ')}${packages.length > 8 ? ', …' : ''}`
      : 'one package'
  return [
    `found ${many}\n`,
    tagTemplate === undefined
      ? 'found no version tag: the policy names 0.1.0 as the first version\n'
      : `found tags of the form ${tagTemplate}\n`,
    ...tools.map(({ name, file, advice }) => `found ${name} (${file}): ${advice}\n`),
    'not known: who approves, which checks must pass, when a release may happen. docs/reference/policy.md has the keys.\n',
  ]
}
