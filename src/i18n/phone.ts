/** `tel:` address of a number. Short numbers (988, 911) stay as they are; others get the country's code. */
export function tel(number: string): string {
  const digits = number.replace(/\D/g, "");
  return `tel:${digits.length === 10 ? `+1${digits}` : digits}`;
}

/** `sms:` address of a number with words ready to send. `?&body=` is the form that iOS and Android both take. */
export function sms(number: string, words?: string): string {
  const digits = number.replace(/\D/g, "");
  const to = digits.length === 10 ? `+1${digits}` : digits;
  return words ? `sms:${to}?&body=${encodeURIComponent(words)}` : `sms:${to}`;
}
