import semanticRelease from 'semantic-release'

/** Runs semantic-release as its command does, with the options of the first argument, and tells the parent process how it ended. */
try {
  const result = await semanticRelease(JSON.parse(process.argv[2] ?? '{}') as Record<string, unknown>)
  process.send?.({ result })
} catch (error) {
  const errors = error instanceof Error && 'errors' in error ? (error.errors as readonly unknown[]) : [error]
  process.send?.({ errors: errors.map(described) })
}

function described(error: unknown): Record<string, unknown> {
  const { code, message, details, semanticRelease } = error as Record<string, unknown>
  return { code, message, details, semanticRelease }
}
