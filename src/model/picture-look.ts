/** What a picture looks like from afar, for its place on a page until it is there. */
export interface PictureLook {
  /** In pixels, as it is shown. */
  readonly width: number
  readonly height: number
  /** Of the parts that it falls into, `lookColumns` a row, from the top: `#abc`. */
  readonly colours: readonly string[]
}

// Enough for light above and dark below, or a face in the middle; each part is 37 bytes of a page.
export const lookColumns = 3
export const lookRows = 2
