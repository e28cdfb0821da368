import type { InputSpec } from '@locktender/action-kit'

export const recordModes = ['append', 'show', 'verify', 'export', 'audit', 'adopt'] as const
export type RecordMode = (typeof recordModes)[number]

/** The command's own inputs. */
export const recordInputs: readonly InputSpec[] = [
  {
    name: 'mode',
    kind: 'choice',
    choices: recordModes,
    default: '',
    description:
      '`append` events, `show` one release or all, `verify` the chain, `export` it; `audit` deployments and tags against it, `adopt` one that was made by hand. Default: `append` where there is something to record, else `show`.',
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
    description:
      'Facts of that event as JSON, by the schema record-event; for `adopt` `{"deployment": 812, "reason": "…"}` or `{"tag": "v1.4.1", "reason": "…"}`, and `sha256` where it is known.',
  },
  {
    name: 'anchors',
    kind: 'list',
    default: '',
    description:
      'Files with heads that were noted down before, for `verify` and `export`: signed bundles, statements, `{"seq": 42, "digest": "…"}`, or a stream that was exported before: the next one goes on behind it.',
  },
  {
    name: 'write',
    kind: 'list',
    default: '',
    description:
      'Files to write, by their ending: `.jsonl`, `.events.jsonl` for a stream of CloudEvents, `.parquet`, `.html`, `.intoto.json` for the head to be attested; a folder `pack/` for an audit pack.',
  },
]
