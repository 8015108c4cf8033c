/** A letter before it is addressed. */
export interface Letter {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** What a site writes to people, in its language. */
export interface Letters {
  /** To who signed up: by this link they show that the address is theirs. */
  proveAddress(url: string): Letter
  /** To who has an account already, when somebody signs up with their address. */
  knownAddress(resetUrl: string): Letter
  resetPassword(url: string): Letter
  /** To the address that somebody wants for their account: by this link it becomes that. */
  newAddress(url: string): Letter
  /** To the address that was an account's until now. */
  addressChanged(url: string): Letter
}
