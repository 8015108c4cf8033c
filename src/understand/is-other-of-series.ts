/** Whether two titles are of one series: they differ, and in their numbers alone: `'Day 2', 'Day 21'` → true */
export function isOtherOfSeries(title: string, other: string): boolean {
  return title !== other && /\p{N}/u.test(title) && toShape(title) === toShape(other)
}

function toShape(title: string): string {
  return title.replace(/\p{N}+/gu, '#')
}
