/** The parts of an action; a script has only a main part. */
export type ActionStage = 'pre' | 'main' | 'post'
