import type { StoreReader } from '../store/store.ts'

/** So many people of one name have an address of their own. */
const mostOfName = 100

/** `anna-berg-2`: an address that nobody has, nor ever had by what still stands. */
export async function chooseFreeAddress(reader: StoreReader, slug: string): Promise<string> {
  for (let number = 2; number < mostOfName; number++) {
    const address = `${slug}-${number}`
    const isTaken = (await findSpeakerCalled(reader, address)) ?? (await reader.findSpeakerName(address))
    if (isTaken === undefined) return address
  }
  return `${slug}-${mostOfName}`
}

/** How somebody is called whose quotes stand at an address. */
export async function findSpeakerCalled(reader: StoreReader, slug: string): Promise<string | undefined> {
  const [first] = await reader.listQuotesBy(slug, { limit: 1 })
  return first && ((await reader.findSpeakerName(slug)) ?? first.quote.speaker)
}
