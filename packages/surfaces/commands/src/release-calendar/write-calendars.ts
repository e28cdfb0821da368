import type { Call } from '@locktender/action-kit'
import { agendaOf, writeCalendarFile, type Calendar } from '@locktender/calendar'
import { Problem, type Reason, type ReleaseCalendarData, type Subject } from '@locktender/contracts'
import { writeFileAtomically } from '@locktender/workspace'

export interface ToWrite {
  readonly calendar: Calendar
  readonly data: ReleaseCalendarData
  readonly reasons: readonly Reason[]
  readonly subject: Subject
}

const dayMs = 86_400_000

type Writer = (call: Call, what: ToWrite) => Promise<string>

const writers: Readonly<Record<string, Writer>> = {
  ics: async ({ now }, { calendar, subject }) => {
    const [fromMs, toMs] = [now.getTime() - 31 * dayMs, now.getTime() + 366 * dayMs]
    const title = `Release calendar of ${subject.repository}`
    return writeCalendarFile(agendaOf(calendar, fromMs, toMs), { title, repository: subject.repository, atMs: now.getTime(), fromMs, toMs })
  },
  html: async ({ now }, { data, reasons, subject }) => {
    const { releaseCalendarPage } = await import('@locktender/views/release-calendar-page')
    return releaseCalendarPage({ subject, reasons: [...reasons], at: now.toISOString() }, data)
  },
}

/**
 * Refuses files of other kinds than the calendar is written in, before any work.
 *
 * @throws {Problem} `input/not-a-calendar-file`
 */
export function checkFileNames(files: readonly string[]): void {
  const wrong = files.find((file) => !Object.hasOwn(writers, endingOf(file)))
  if (wrong !== undefined)
    throw new Problem(
      'input/not-a-calendar-file',
      `write names ${JSON.stringify(wrong)}, which ends neither in .ics nor in .html`,
      'Name files such as calendar.ics and calendar.html.',
    )
}

/** Writes the merged calendar into each of the files, in the form that its ending says. */
export async function writeCalendars(files: readonly string[], call: Call, what: ToWrite): Promise<void> {
  for (const file of files) {
    const text = await writers[endingOf(file)]?.(call, what)
    if (text !== undefined) await writeFileAtomically(call.workingDirectory, file, text)
  }
}

const endingOf = (file: string): string => file.slice(file.lastIndexOf('.') + 1).toLowerCase()
