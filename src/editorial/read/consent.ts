/** Whether an officer's own words may be shown: with the officer's consent, or if both are made up. */
export function mayShowText(facts: { consent?: unknown; sample?: unknown }): boolean {
  return facts.consent !== undefined || facts.sample === true;
}

/** An officer's facts without name and photo, unless the officer has agreed to them. */
export function withConsent<Facts extends Record<string, unknown>>(facts: Facts): Facts {
  if (facts["consent"]) return facts;
  const { name: _name, photo: _photo, photo_alt: _alt, ...rest } = facts;
  return rest as Facts;
}
