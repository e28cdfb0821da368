import type { ReleasePolicy } from '@locktender/contracts'
import type { PolicyCommunication } from '@locktender/contracts/validators/types'
import type { ReleaseClass } from '../class/release-class.ts'

/** What a class's audiences hear, each with its index in the policy's `communications`. */
export function messagesFor(
  { communications = [] }: ReleasePolicy,
  made: ReleaseClass | null,
): readonly { readonly message: PolicyCommunication; readonly index: number }[] {
  return communications.flatMap((message, index) => {
    if (!('audience' in message)) return []
    return message.types === undefined || (made !== null && message.types.includes(made)) ? [{ message, index }] : []
  })
}
