type Question<Answer> = (text: string, about: string | undefined) => Answer

const mostAnswers = 2_000
const mostCharacters = 200

/** The same pure function, which answers a short text only once: one check after the other asks for each condition of a policy. */
export function remembering<Answer>(ask: Question<Answer>): Question<Answer> {
  const known = new Map<string | undefined, Map<string, Answer>>()
  let size = 0
  return (text, about) => {
    if (text.length > mostCharacters) return ask(text, about)
    const found = known.get(about)?.get(text)
    if (found !== undefined) return found
    if (size >= mostAnswers) known.clear()
    size = known.size === 0 ? 1 : size + 1
    const answer = ask(text, about)
    const answers = known.get(about) ?? new Map<string, Answer>()
    known.set(about, answers.set(text, answer))
    return answer
  }
}
