import { Problem } from '@locktender/contracts'
import type { HandedResult } from './handed-result.ts'

type Validator = ((value: unknown) => boolean) & { errors?: null | readonly { instancePath: string; message?: string }[] }

/**
 * The `data` of a result, checked against its action's schema.
 *
 * @throws {Problem} `record/result-shortened` for an output that was too long to be handed on whole, `record/not-a-result`
 */
export function wholeData<Data>({ result, source }: HandedResult, validate: Validator): Data {
  if (result.reasons.some(({ code }) => code === 'result/shortened'))
    throw new Problem(
      'record/result-shortened',
      `${source} is the shortened result of ${result.action}: lists that an event needs were left out`,
      'Record it in the job that made it, with `result-files: ${{ steps.<id>.outputs.result-file }}`.',
    )
  if (validate(result.data)) return result.data as Data
  const [first] = validate.errors ?? []
  throw new Problem(
    'record/not-a-result',
    `${source} says that it is a result of ${result.action}, but its data${first?.instancePath ?? ''} ${first?.message ?? 'does not fit'}`,
    'Let the same version of the suite make the result and record it.',
  )
}
