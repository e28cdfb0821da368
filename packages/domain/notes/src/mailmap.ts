export interface Person {
  readonly name: string
  readonly email: string
}

const line = /^([^<>#]*)<([^<>]+)>(?:([^<>]*)<([^<>]+)>)?/

/**
 * Reads the text of a `.mailmap` (git's format: `Name <email>`, `Name <email> <old>`, `Name <email> Old name <old>`; `#` comments) as a
 * function that gives the name and e-mail a person is known by. Lines of another shape are skipped, as git does.
 */
export function readMailmap(text: string): (person: Person) => Person {
  const known = new Map<string, { name: string | null; email: string }>()
  for (const row of text.split('\n')) {
    const [, name, email, oldName, oldEmail] = line.exec(row.trim()) ?? []
    if (email === undefined) continue
    known.set(key(oldName?.trim() ?? '', oldEmail ?? email), { name: name?.trim() || null, email: email.trim() })
  }
  return (person) => {
    const found = known.get(key(person.name, person.email)) ?? known.get(key('', person.email))
    return found === undefined ? person : { name: found.name ?? person.name, email: found.email }
  }
}

function key(name: string, email: string): string {
  return `${name.toLowerCase()}\n${email.trim().toLowerCase()}`
}
