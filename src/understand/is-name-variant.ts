/** Short forms of first names in English, one name a line. Written for this project. */
const nicknames = `
alexander alex
andrew andy drew
anthony tony
benjamin ben
charles charlie chuck
christopher chris
daniel dan danny
david dave
deborah debbie
donald don
edward ed ted eddie
elizabeth liz beth betsy
gerald jerry
gregory greg
jacob jake
james jim jimmy
jeffrey jeff
jennifer jen jenny
joseph joe
katherine kathy kate
kenneth ken
lawrence larry
margaret maggie peggy
matthew matt
michael mike
nicholas nick
patrick pat
peter pete
philip phil
rebecca becky
richard dick rick
robert bob rob bobby
ronald ron
samuel sam
stephen steven steve
susan sue
thomas tom tommy
timothy tim
victoria vicky
william bill will billy`

const firstNames = new Map(
  nicknames
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((name) => [name, line.split(' ')[0] as string] as const)),
)

/** Whether two names differ by initials, names between or a short first name: `Donald B. Berg` and `Don Berg`. */
export function isNameVariant(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.toLowerCase().split(/[ -]/)) as [string[], string[]]
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false
  const [first, second] = [a[0] as string, b[0] as string]
  const isFirst = (firstNames.get(first) ?? first) === (firstNames.get(second) ?? second)
  const [between, others] = [a.slice(1, -1), b.slice(1, -1)]
  return isFirst && (between.length === 0 || others.length === 0)
}
