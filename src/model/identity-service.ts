/** Another service that says who somebody is (OpenID Connect), as the operator told of it. */
export interface IdentityService {
  /** As its button calls it. */
  readonly name: string
  readonly issuer: string
  readonly client: string
  readonly secret: string
}
