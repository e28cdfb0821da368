import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const newDigest = 'a'.repeat(64)
export const oldDigest = 'd'.repeat(64)

/** How the traffic side behaves: `half` does half of it and fails, `works-but-fails` does all of it and fails, `noisy` is never quite exact. */
export type TrafficMood = 'honest' | 'fails' | 'lies' | 'half' | 'works-but-fails' | 'hangs' | 'blind' | 'noisy'

/** The team's traffic command: a balancer in files, one for each release, which knows the operations that it has done. */
const script = `#!/bin/sh
if [ -n "$AT_TRAFFIC" ]; then "$AT_TRAFFIC" "$PPID" "$1" || exit 1; fi
side="balancer/$LOCKTENDER_RELEASE"; mkdir -p "$side"
what=$1; shift; weight=0; id=none
while [ $# -gt 0 ]; do case $1 in --weight) weight=$2;; --op-id) id=$2;; esac; shift 2; done
mood=$(cat "$side/mood" 2>/dev/null || echo honest)
now=$(cat "$side/weight" 2>/dev/null || echo 0)
stable=$(cat "$side/stable" 2>/dev/null || echo ${oldDigest})
if [ "$what" = observe ]; then
  [ "$mood" = blind ] && exit 1
  [ "$mood" = noisy ] && now=$(awk -v w="$now" -v n="$$" 'BEGIN { print w * (0.85 + (n % 7) * 0.05) }')
  awk -v w="$now" -v a="$LOCKTENDER_ARTIFACT" -v s="$stable" 'BEGIN {
    if (w > 0) v = sprintf("{\\"digest\\":\\"sha256:%s\\",\\"weight\\":%s}", a, w)
    if (w < 100) v = v (v == "" ? "" : ",") sprintf("{\\"digest\\":\\"sha256:%s\\",\\"weight\\":%s}", s, 100 - w)
    printf "{\\"weight\\":%s,\\"versions\\":[%s],\\"healthy\\":true}", w, v }'
  exit 0
fi
case $mood in
  fails) echo 'no route to the balancer' >&2; exit 7;;
  hangs) echo "$id" > "$side/hanging"; sleep 600;;
  half) awk -v w="$weight" 'BEGIN { print w / 2 }' > "$side/weight"; exit 1;;
esac
if ! grep -qxF "$id" "$side/done" 2>/dev/null; then
  if [ "$mood" != lies ]; then echo "$weight" > "$side/weight.$$"; mv "$side/weight.$$" "$side/weight"; echo "$weight $id" >> "$side/log"; fi
  echo "$id" >> "$side/done"
fi
if [ -n "$AT_TRAFFIC" ]; then "$AT_TRAFFIC" "$PPID" "$what"; fi
[ "$mood" = works-but-fails ] && { echo 'the answer was lost' >&2; exit 1; }
exit 0
`

/** Something that gave or took traffic, once for each operation. */
export interface TrafficChange {
  readonly weight: number
  readonly id: string
}

/** The traffic side of one release, as it is and as it can be made to be. */
export interface Balancer {
  weight(): number
  /** What was done, in order. */
  changes(): readonly TrafficChange[]
  mood(mood: TrafficMood): void
  /** Something else than the rollout gives it this share, in percent. */
  drift(weight: number): void
  /** Another version takes the place of the stable one. */
  redeploy(digest: string): void
  /** Whether a command hangs in it. */
  isHanging(): boolean
}

/** Puts the traffic command into a checkout. */
export function placeTrafficCommand(checkout: string): void {
  const file = join(checkout, 'deploy/traffic')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, script)
  chmodSync(file, 0o755)
  appendFileSync(join(checkout, '.git/info/exclude'), 'balancer/\ndeploy/\n')
}

export function balancerOf(checkout: string, release: string): Balancer {
  const side = join(checkout, 'balancer', release)
  const read = (name: string): string => (existsSync(join(side, name)) ? readFileSync(join(side, name), 'utf8') : '')
  const write = (name: string, text: string): void => {
    mkdirSync(side, { recursive: true })
    writeFileSync(join(side, name), `${text}\n`)
  }
  return {
    weight: () => Number(read('weight') || 0),
    changes: () =>
      read('log')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ weight: Number(line.split(' ')[0]), id: line.slice(line.indexOf(' ') + 1) })),
    mood: (mood) => write('mood', mood),
    drift: (weight) => write('weight', String(weight)),
    redeploy: (digest) => write('stable', digest),
    isHanging() {
      const is = existsSync(join(side, 'hanging'))
      if (is) rmSync(join(side, 'hanging'))
      return is
    },
  }
}
