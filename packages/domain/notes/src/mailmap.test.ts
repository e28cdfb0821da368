import { expect, it } from 'vitest'
import { readMailmap } from './mailmap.ts'

const mailmap = readMailmap(`# people
Ann Smith <ann@acme.example>
<bob@acme.example> <bob@old.example>
Cy <cy@acme.example> <cy@old.example>  # moved
Dan <dan@acme.example> root <root@host.example>
not a line`)

it.each([
  ['ann', 'ANN@acme.example', 'Ann Smith', 'ann@acme.example', 'a name for an address'],
  ['Bob', 'bob@old.example', 'Bob', 'bob@acme.example', 'an address for an address keeps the name'],
  ['c', 'cy@old.example', 'Cy', 'cy@acme.example', 'both, with a remark'],
  ['root', 'root@host.example', 'Dan', 'dan@acme.example', 'by name and address'],
  ['admin', 'root@host.example', 'admin', 'root@host.example', 'another name at that address is another person'],
  ['Eve', 'eve@acme.example', 'Eve', 'eve@acme.example', 'who is not in it stays'],
])('%s <%s> is %s <%s>: %s', (name, email, properName, properEmail) => {
  expect(mailmap({ name, email })).toEqual({ name: properName, email: properEmail })
})
