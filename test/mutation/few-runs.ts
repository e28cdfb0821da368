import fc from 'fast-check'

/** A mutant that a property finds, it finds in a few runs; each run is paid for by every mutant. */
fc.configureGlobal({ numRuns: 25 })
