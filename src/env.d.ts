interface ImportMetaEnv {
  /** Whether the site is shown by `npm run dev`, to those who write it. */
  readonly PREVIEW?: true;
}

declare namespace App {
  interface Locals {
    /** What every part of the page that is being made needs to know. */
    page: import("./site/context.ts").Page;
  }
}
