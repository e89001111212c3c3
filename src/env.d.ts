declare namespace App {
  interface Locals {
    /** What every part of the page that is being made needs to know. */
    page: import("./site/context.ts").Page;
  }
}
