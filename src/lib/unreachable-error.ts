/** What is stored cannot be read or written at the moment, through no fault of the program: it is tried again later. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError'
}
