import type { PolicyOfCalendar } from '../read/calendar-policy.ts'
import type { CalendarTexts } from '../read/calendar-texts.ts'
import { readCalendar, type CalendarInputs } from '../read/read-calendar.ts'
import { decideCalendar, type CalendarDecision } from './decide-calendar.ts'
import type { Question } from './question.ts'

/** A question for tests: the deployment of a minor release from main to production. */
export function sampleQuestion(at: string | number, more: Partial<Question> = {}): Question {
  const atMs = typeof at === 'number' ? at : Date.parse(at)
  return { atMs, action: 'deploy', type: 'minor', branch: 'main', release: null, environment: 'production', ...more }
}

/** The answer of a policy to a sample question. */
export function decideSample(
  policy: PolicyOfCalendar,
  question: Question,
  { texts = new Map(), inputs = {} }: { readonly texts?: CalendarTexts; readonly inputs?: CalendarInputs } = {},
): CalendarDecision {
  return decideCalendar(readCalendar(policy, texts, inputs), question)
}
