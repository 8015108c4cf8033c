/** What surrounds every page: the words, the clock, the base of its links and what is told at its top. */

import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import type { PictureLook } from '../../model/picture-look.ts'
import type { Visitor } from '../../model/visitor.ts'
import type { Words } from '../translations/en.ts'

export type Html = ReturnType<typeof html>

export interface Frame {
  readonly words: Words
  /** Before every link to a reading page: `''` for the reader's own store, `'/sample'` for the sample edition. */
  readonly base: string
  /** Whether there are accounts; otherwise it is the Octavo of one reader. */
  readonly isSite: boolean
  /** Where a site is reached; undefined where there is no site. */
  readonly publicUrl: string | undefined
  /** Whether search engines are to list this page. */
  readonly isIndexed: boolean
  /** Whether texts stand here as excerpts. */
  readonly isExcerpt: boolean
  /** What stands at the top of every page: the site's own, or the program's. */
  readonly siteName: string
  /** Who reads, and may follow, mute and save: nobody on the sample, nor where a page is for all. */
  readonly visitor: Visitor | undefined
  /** The address of this page on its site without its query, for marking the place in the navigation. */
  readonly path: string
  readonly now: Timestamp
  readonly timeZone: string
  readonly styles: string
  readonly icon: string
  readonly scripts: readonly string[]
  /** Our own address of an outlet's picture; undefined where browsers load pictures from the outlets. */
  readonly pictureAddress: ((url: string) => string) | undefined
  /** What a picture looks like, where it was shown from here lately. */
  readonly pictureLook: (url: string) => PictureLook | undefined
  readonly notice: string | undefined
  readonly banner: BannerView | undefined
}

/** Says plainly that what follows is invented; `progress` is there while the reader's own feeds are being read. */
export interface BannerView {
  readonly text: string
  readonly progress: string | undefined
  /** Told while the edition itself is still being made; the page then looks again by itself. */
  readonly waiting: string | undefined
}

export interface PageView {
  readonly title: string
  readonly main: Html
  /** `narrow` is a measure for reading, `middle` for lists, `wide` for columns. */
  readonly width?: 'wide' | 'middle' | 'narrow'
  /** The address of the feed that tells the same. */
  readonly feed?: string | undefined
  readonly head?: HeadView
}

/** What a page tells search engines, and sites on which it is shared. */
export interface HeadView {
  /** Where the page stands in full, where that is elsewhere. */
  readonly canonical?: string | undefined
  /** A sentence or two. */
  readonly description?: string | undefined
  /** Its path. */
  readonly picture?: string | undefined
  /** What it is about, in the words of schema.org. */
  readonly data?: object | undefined
}

export const nothing: Html = html``
