/** A header of an answer; of several with one name, the first. */
export type ReadHeader = (name: string) => string | undefined
