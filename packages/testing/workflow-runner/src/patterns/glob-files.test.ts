import { expect, it } from 'vitest'
import { scratchRunner } from '../scratch-runner.ts'
import { globFiles } from './glob-files.ts'

const files = { 'a.txt': '1', '.hidden': '2', 'src/b.txt': '3', 'src/deep/c.md': '4', 'src/.d/e.txt': '5' }

it.each([
  { patterns: ['*.txt'], found: ['a.txt'], because: 'a star is one level' },
  { patterns: ['**/*.txt'], found: ['a.txt', 'src/.d/e.txt', 'src/b.txt'], because: 'dot folders are folders' },
  { patterns: ['src'], found: ['src/.d/e.txt', 'src/b.txt', 'src/deep/c.md'], because: 'a folder means its files' },
  { patterns: ['src/**\n!src/deep/**'], found: ['src/.d/e.txt', 'src/b.txt'], because: 'exclamation marks take away' },
  { patterns: ['./src/deep/'], found: ['src/deep/c.md'], because: 'dots and slashes at the ends do not matter' },
  { patterns: ['../**', '# note', ''], found: [], because: 'nothing outside the folder is read' },
  { patterns: ['missing/**'], found: [], because: 'a folder that is not there is empty' },
  { patterns: ['.'], found: ['.hidden', 'a.txt', 'src/.d/e.txt', 'src/b.txt', 'src/deep/c.md'], because: 'the folder itself' },
])('$patterns gives $found, because $because', ({ patterns, found }) => {
  expect(globFiles(patterns, scratchRunner(files).directory)).toEqual(found)
})
