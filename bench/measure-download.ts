import { gunzipSync } from 'node:zlib'
import { request } from 'undici'

export interface Download {
  readonly totalBytes: number
  readonly scriptBytes: number
}

/** The compressed bytes of the front page with its style sheet, scripts and icon, without images. */
export async function measureDownload(address: string): Promise<Download> {
  const page = await download(address)
  const html = gunzipSync(page).toString()
  const paths = new Set(html.match(/(?<=(?:href|src)=")\/assets\/[^"]+/g))
  let totalBytes = page.length
  let scriptBytes = 0
  for (const path of paths) {
    const { length } = await download(new URL(path, address).href)
    totalBytes += length
    if (path.endsWith('.js')) scriptBytes += length
  }
  return { totalBytes, scriptBytes }
}

/** As it crosses the network. */
async function download(url: string): Promise<Buffer> {
  const { body } = await request(url, { headers: { 'accept-encoding': 'gzip' } })
  return Buffer.from(await body.arrayBuffer())
}
