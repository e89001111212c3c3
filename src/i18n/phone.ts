/**
 * A number as machines dial it: ten digits get the country's code (E.164), short numbers stay as they are.
 */
export function dialed(number: string): string {
  const digits = number.replace(/\D/g, "");
  return digits.length === 10 ? `+1${digits}` : digits;
}

/** `tel:` address of a number (RFC 3966). */
export function tel(number: string): string {
  return `tel:${dialed(number)}`;
}

/**
 * `sms:` address with words ready to send; without a number the reader picks whom to send them to.
 * `?&body=` is the form that iOS and Android both take.
 */
export function sms(number: string | undefined, words?: string): string {
  const to = number ? dialed(number) : "";
  return words ? `sms:${to}?&body=${encodeURIComponent(words)}` : `sms:${to}`;
}
