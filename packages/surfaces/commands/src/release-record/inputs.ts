import type { InputSpec } from '@locktender/action-kit'

export const recordModes = ['append', 'show', 'verify', 'export'] as const
export type RecordMode = (typeof recordModes)[number]

/** The command's own inputs. */
export const recordInputs: readonly InputSpec[] = [
  {
    name: 'mode',
    kind: 'choice',
    choices: recordModes,
    default: '',
    description:
      '`append` events, `show` one release or all, `verify` the chain, `export` it. Default: `append` where there is something to record, else `show`.',
  },
  {
    name: 'release',
    kind: 'text',
    default: '',
    description:
      'Release that it is about, such as `1.4.0` or `api@1.4.0`. Default: all; for `append` what the results of release-plan and release-publish name.',
  },
  {
    name: 'results',
    kind: 'text',
    default: '',
    description: 'Results to record: what the expression `toJSON(needs)` gives, with outputs named `result` or ending in `-result`.',
  },
  {
    name: 'result-files',
    kind: 'list',
    default: '',
    description: 'Results to record: the outputs `result-file` of steps of this job.',
  },
  {
    name: 'type',
    kind: 'text',
    default: '',
    description: 'Type of an event to record by hand, such as `incident-linked`; `data` holds its facts.',
  },
  {
    name: 'data',
    kind: 'text',
    default: '',
    description: 'Facts of that event as JSON, by the schema record-event.',
  },
  {
    name: 'anchors',
    kind: 'list',
    default: '',
    description: 'Files with heads that were noted down before, for `verify`: signed bundles, statements, or `{"seq": 42, "digest": "…"}`.',
  },
  {
    name: 'write',
    kind: 'list',
    default: '',
    description:
      'Files to write, by their ending: `.jsonl`, `.parquet`, `.html`, `.intoto.json` for the head to be attested; a folder `pack/` for an audit pack.',
  },
]
