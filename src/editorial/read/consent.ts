/** An officer's facts without name and photo, unless the officer has agreed to them. */
export function withConsent<Facts extends Record<string, unknown>>(facts: Facts): Facts {
  if (facts["consent"]) return facts;
  const { name: _name, photo: _photo, photo_alt: _alt, ...rest } = facts;
  return rest as Facts;
}
