import { tick, type Rest } from './index.ts'
import type { ModelWorld } from './model-world.fixture.ts'

/** Ticks once a minute until it ends, or for so many minutes. */
export async function watch(world: ModelWorld, minutes: number, holder = 'a'): Promise<Rest> {
  let rest: Rest = await tick(world.ports(), holder)
  for (let passed = 0; passed < minutes && rest.do !== 'end'; passed += 1) {
    world.nowMs += 60_000
    rest = await tick(world.ports(), holder)
  }
  return rest
}
