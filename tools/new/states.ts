/** The states, with their two letters in an address, as the Postal Service writes them. */
const letters =
  "AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware, DC District of Columbia, FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa, KS Kansas, KY Kentucky, LA Louisiana, ME Maine, MD Maryland, MA Massachusetts, MI Michigan, MN Minnesota, MS Mississippi, MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey, NM New Mexico, NY New York, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania, PR Puerto Rico, RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, VT Vermont, VA Virginia, WA Washington, WV West Virginia, WI Wisconsin, WY Wyoming";

/** A state of the United States, or a territory. */
export interface State {
  /** Two letters, as in an address. */
  code: string;
  name: string;
}

export const states: State[] = letters.split(", ").map((entry) => ({ code: entry.slice(0, 2), name: entry.slice(3) }));

/** The state of a name or of two letters; undefined if there is none. */
export function stateOf(text: string): State | undefined {
  const wanted = text.trim().toLowerCase();
  return states.find(({ code, name }) => wanted === code.toLowerCase() || wanted === name.toLowerCase());
}
