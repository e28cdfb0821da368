import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, firstRow, has, list } from '../json-value.ts'
import { PerfTally } from '../perf-tally.ts'
import { segment } from '../report.ts'

const statistics = ['mean', 'median', 'min', 'max', 'stddev'] as const

/** hyperfine's JSON: its statistics by command. */
export const hyperfine: Format = {
  id: 'hyperfine',
  gives: 'perf',
  json: {
    shape: {
      results: [{ command: value, times: [value], exit_codes: [value], ...Object.fromEntries(statistics.map((key) => [key, value])) }],
    },
    accepts: (document) => has(firstRow(at(document, 'results')), 'command') && has(firstRow(at(document, 'results')), 'mean'),
    read(document, report) {
      const tally = new PerfTally(report)
      report.zero('perf.', 'failed-runs')
      for (const row of list(at(document, 'results'))) {
        const command = at(row, 'command')
        // One run has no deviation: hyperfine writes null.
        for (const key of statistics) if ((at(row, key) ?? null) !== null) tally.statistic(command, 's', key, at(row, key))
        if (has(row, 'times')) report.add(`perf.${segment(command)}.runs.count`, list(at(row, 'times')).length)
        report.add('perf.failed-runs', list(at(row, 'exit_codes')).filter((code) => code !== 0).length)
      }
      if (list(at(document, 'results')).length > tally.size) report.finding('evidence/repeated-names', 'Several results have one command.')
      tally.end()
    },
  },
}
