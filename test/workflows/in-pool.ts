/** Does the work for every item, a few at a time; the answers stand in the order of the items. */
export async function inPool<T, R>(items: readonly T[], work: (item: T) => Promise<R>, atATime = 3): Promise<readonly R[]> {
  const answers: R[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const place = next
      next += 1
      answers[place] = await work(items[place] as T)
    }
  }
  await Promise.all(Array.from({ length: atATime }, worker))
  return answers
}
