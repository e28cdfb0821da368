import { runCli } from './run-cli.ts'
import { processTerminal } from './terminal.ts'

// Without a top-level await: bundled, a verb's file imports from the one that this line ends in, and would wait for it for ever.
void runCli(process.argv.slice(2), processTerminal()).then((exitCode) => {
  process.exitCode = exitCode
})
