import type { WayView } from "../resources/reach.ts";
import type { Exported } from "./exported.ts";
import { languagesFor } from "./languages.ts";
import { uuid } from "./uuid.ts";

/** The places of a service: where one can go, and chats, forms and apps as places that are not on any map. */
export function placesOf(from: Exported, at: string, ways: WayView[]) {
  const places = ways.flatMap((way) => place(from, at, way));
  return places.map((location) => ({ id: uuid(`${at}#at-${location.id}`), service_id: uuid(at), location_id: location.id, location }));
}

function place(from: Exported, at: string, { way, said: name }: WayView) {
  if (way.channel === "visit") {
    const id = uuid(`${at}#visit`);
    const { city, state, street, zip } = way.address;
    // The schema wants a ZIP code in every address; without one, the name alone says where it is.
    const addresses = zip
      ? [
          {
            id: uuid(`${at}#visit-address`),
            location_id: id,
            address_1: street,
            city,
            state_province: state,
            postal_code: zip,
            country: "US",
            address_type: "physical",
          },
        ]
      : undefined;
    return [{ id, location_type: "physical", name, addresses }];
  }
  if (way.channel === "chat" || way.channel === "form") {
    const id = uuid(`${at}#${way.channel}-${way.url}`);
    return [{ id, location_type: "virtual", name, url: way.url, languages: languagesFor(from, way.languages, "location_id", id) }];
  }
  return way.channel === "app" ? [{ id: uuid(`${at}#app`), location_type: "virtual", name }] : [];
}
