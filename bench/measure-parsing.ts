/** How many articles of a length a second one core reads and writes as JSON: the yardstick of a machine for the intake. */
export function measureParsing(textLength: number): number {
  const sentence = 'The council of the old harbour town voted on the plan for a second bridge. '
  const text = sentence.repeat(Math.ceil(textLength / sentence.length)).slice(0, textLength)
  const article = {
    title: sentence,
    url: 'https://example.org/1',
    publishedAt: 1,
    paragraphs: text.split(/(?<=\\. )/),
  }
  const startedAt = performance.now()
  let json = JSON.stringify(article)
  let count = 0
  // Half a second: the compiler is done after a tenth of it.
  for (; performance.now() - startedAt < 500; count++) json = JSON.stringify(JSON.parse(json))
  return count / ((performance.now() - startedAt) / 1000)
}
