/**
 * The formats of the description, as GitHub itself fills them: an absent address is `""`, and a bot's mail address has
 * brackets; the strict formats of RFCs would refuse recorded answers.
 */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  'date-time': (text) => /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)),
  uri: (text) => text === '' || /^[a-z][a-z0-9+.-]*:\S*$/i.test(text),
  email: (text) => text === '' || /^[^\s@]+@[^\s@]+$/.test(text),
  date: (text) => /^\d{4}-\d\d-\d\d$/.test(text),
  'repo.nwo': (text) => /^[^/\s]+\/[^/\s]+$/.test(text),
}
