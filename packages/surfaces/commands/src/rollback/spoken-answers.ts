import { Problem } from '@locktender/contracts'
import { validationItems, type ValidationAnswer } from '@locktender/rollout'

const form = /^([a-z]+):\s*(done|not-done)(?:,\s*(\S.{0,1500}))?$/

/**
 * A person's word on items, one a line: `users: done, support has no new tickets`. Who said it stands in the answer.
 * @throws Problem `input/answer` for a line that is none, an unknown item, or two words on one item
 */
export function spokenAnswers(text: string | undefined, who: string): readonly ValidationAnswer[] {
  const lines = (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const answers = lines.map((line): ValidationAnswer => {
    const [, name, word, note] = form.exec(line) ?? []
    const item = validationItems.find((each) => each === name)
    if (item === undefined || word === undefined) throw notAnAnswer(line)
    const isDone = word === 'done'
    const message = `${who} says ${isDone ? 'done' : 'not done'}${note === undefined ? '' : `: ${note}`}`
    return { item, isDone, reason: { code: 'validation/person', message: message.slice(0, 2000) } }
  })
  const twice = answers.find(({ item }, index) => answers.findIndex((each) => each.item === item) < index)
  if (twice !== undefined) throw notAnAnswer(`${twice.item} twice`)
  return answers
}

function notAnAnswer(line: string): Problem {
  return new Problem(
    'input/answer',
    `answer holds ${JSON.stringify(line.slice(0, 200))}, expected one of ${validationItems.join(', ')} with done or not-done, each once`,
    'Write answer: "users: done, support has no new tickets", one item a line.',
  )
}
