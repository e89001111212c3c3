import { z } from "zod";

/**
 * A number to call in the United States: ten digits, or a short number (211, 911, 988).
 * Kept as people read it: (541) 555-0151.
 */
export function phoneNumber() {
  return numberLike(callable, "is not a phone number. Write ten digits like (541) 555-0151, or a short number like 988");
}

/** A number to text: one to call, or five or six digits in a row (741741). */
export function textNumber() {
  return numberLike(
    (text) => callable(text) || /^\d{5,6}$/.test(text.trim()),
    "is not a number to text. Write ten digits like (541) 555-0151, or a short number like 741741",
  );
}

function numberLike(fits: (text: string) => boolean, message: string) {
  return z.preprocess(
    (value) => (typeof value === "number" ? String(value) : value),
    z
      .string()
      .refine(fits, { message, abort: true })
      .refine((text) => !isNobodys(digitsOf(text)), {
        message: "is a number that no line has. Read its digits again where it is published",
        abort: true,
      })
      .refine(
        (text) => !/^900/.test(digitsOf(text)) || digitsOf(text).length < 10,
        "is a number that callers pay for. Write another number of this service",
      )
      .transform(readablePhone),
  );
}

function digitsOf(text: string): string {
  const digits = text.replace(/\D/g, "");
  return digits.length === 11 && digits.startsWith("1") ? digits.slice(1) : digits;
}

/** Area codes and exchanges of the North American plan begin with 2 to 9. */
function callable(text: string): boolean {
  return /^[\d\s().+-]+$/.test(text) && /^([2-9]\d{2}[2-9]\d{6}|[2-9]11|988)$/.test(digitsOf(text));
}

/**
 * Ten digits that the North American plan gives to nobody: area codes and exchanges that end in 11 (they are short numbers),
 * area codes kept back (N9X, 37X, 96X), the same digit ten times, and directory assistance (555-1212).
 */
function isNobodys(digits: string): boolean {
  return digits.length === 10 && /^(\d)\1{9}$|^.11|^...[2-9]11|^[2-9]9|^37|^96|5551212$/.test(digits);
}

function readablePhone(text: string): string {
  const digits = digitsOf(text);
  return digits.length === 10 ? `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}` : digits;
}
