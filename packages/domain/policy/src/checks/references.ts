import type { ReleasePolicy } from '@locktender/contracts'
import { checklistNames } from '../checklists.ts'
import { rolloutNames } from '../rollout-stages.ts'
import { visitValues } from '../schema/visit-values.ts'
import { quoted } from '../text/describe-value.ts'
import { nearestWord } from '../text/nearest-word.ts'
import type { Mistake } from './mistake.ts'

interface Kind {
  readonly word: string
  readonly known: (policy: ReleasePolicy) => readonly string[]
  /** Line that would make the name known. */
  readonly mend: (name: string) => string
}

const ids = (items: readonly object[] | undefined): readonly string[] =>
  (items ?? []).flatMap((item) => ('id' in item ? [String(item.id)] : []))

// By the definition in the schema that such a name follows.
const kinds: Readonly<Record<string, Kind>> = {
  RoleName: { word: 'role', known: ({ roles }) => Object.keys(roles ?? {}), mend: (name) => `roles: { ${name}: [organisation/team] }` },
  BoardName: {
    word: 'board',
    known: ({ boards }) => Object.keys(boards ?? {}),
    mend: (name) => `boards: { ${name}: { seats: [role], quorum: 1 } }`,
  },
  GateName: {
    word: 'gate',
    known: ({ gates, verify }) => [...ids(gates), ...ids(verify?.checks)],
    mend: (name) => `gates: [ { id: ${name}, check: "name of the check" } ]`,
  },
  ChecklistName: {
    word: 'checklist',
    known: checklistNames,
    mend: (name) => `checklists: { ${name}: [ { id: first, item: "what must be true" } ] }`,
  },
  RolloutName: {
    word: 'rollout',
    known: (policy) => [...rolloutNames(policy), 'none'],
    mend: (name) => `rollouts: { ${name}: [ { to: 10%, for: 2h }, { to: 100% } ] }`,
  },
  WindowName: {
    word: 'window',
    known: ({ calendar }) => [...Object.keys(calendar?.windows ?? {}), 'any'],
    mend: (name) => `calendar: { windows: { ${name}: { days: mon-thu, hours: "09:00-16:00" } } }`,
  },
  EnvironmentName: {
    word: 'environment',
    known: ({ environments }) => Object.keys(environments ?? {}),
    mend: (name) => `environments: { ${name}: {} }`,
  },
  SloName: { word: 'objective', known: ({ metrics }) => ids(metrics?.slos), mend: (name) => `metrics: { slos: [ { id: ${name}, … } ] }` },
}

/** Names of roles, boards, gates, rollouts, windows, environments and objectives that nothing in the policy defines. */
export function* referenceMistakes(policy: ReleasePolicy): Generator<Mistake> {
  const known = new Map(Object.entries(kinds).map(([name, kind]) => [name, new Set(kind.known(policy))]))
  for (const { value, path, node, isKey } of visitValues(policy)) {
    const kind = kinds[node.ref ?? '']
    const names = known.get(node.ref ?? '')
    if (kind === undefined || names === undefined || typeof value !== 'string' || names.has(value)) continue
    const nearest = nearestWord(value, names)
    yield {
      code: 'unknown-name',
      path,
      isAboutKey: isKey,
      found: `the ${kind.word} ${quoted(value)}, which is not defined`,
      expected: kind.mend(value),
      nearest,
    }
  }
}
