import type { InputSpec } from '@locktender/action-kit'

/** The command's own inputs. */
export const canaryInputs: readonly InputSpec[] = [
  {
    name: 'evidence',
    kind: 'text',
    default: '',
    description: 'File of frozen evidence to judge again, as `write` leaves it. Nothing is fetched then.',
  },
  {
    name: 'from',
    kind: 'text',
    default: '',
    description:
      'When the stage began, that is when the share was last changed: `2026-12-22T10:00:00Z`. Needed unless there is `evidence`.',
  },
  {
    name: 'to',
    kind: 'text',
    default: '',
    description: 'Instant to judge up to. Default: now. Minutes that have not settled are left out.',
  },
  { name: 'share', kind: 'text', default: '', description: 'Share of the traffic that the canary is meant to have. Default: `10%`.' },
  { name: 'for', kind: 'text', default: '', description: 'Planned length of the stage, `2h`. Default: up to `to`, else `60m`.' },
  {
    name: 'versions',
    kind: 'list',
    default: '',
    description: 'Version of the canary and of the stable one, `1.4.0, 1.3.2`, where queries have `{version}`.',
  },
  {
    name: 'self-test',
    kind: 'flag',
    default: 'false',
    description: "Judge the stable version's own history in pieces of 60 minutes and say how many would have failed; no canary is needed.",
  },
  {
    name: 'write',
    kind: 'list',
    default: '',
    description:
      'Files to write, by their ending: `.html` for a page with plots, `.svg` for the plots, `.json` for the evidence as it was judged.',
  },
]
