/** What a clinic says of itself and of where its readers are. All of it is optional. */
export interface Settings {
  /** Two-letter country code of the readers, in capitals, such as "US". */
  readonly region?: string | undefined;
  /** Number to call in an emergency, instead of the region's. */
  readonly emergencyPhone?: string | undefined;
  /** Number of the crisis line, instead of the region's. */
  readonly crisisPhone?: string | undefined;
  readonly clinicName?: string | undefined;
  readonly clinicPhone?: string | undefined;
  /** The clinic's own page, http(s) only. */
  readonly clinicUrl?: string | undefined;
  /** Ids of the routes that the clinic offers. */
  readonly offeredRoutes?: readonly string[] | undefined;
  /** Who reviewed the page for the clinic. */
  readonly reviewedBy?: string | undefined;
  /** ISO date of that review. */
  readonly reviewedOn?: string | undefined;
  /** Hashes of what was reviewed, one for each language. */
  readonly reviewedContent?: readonly string[] | undefined;
  /** ISO date or month of the next one. */
  readonly nextReview?: string | undefined;
}
