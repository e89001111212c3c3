import { nothing, subject } from "./message.ts";

/** What can be wrong with pictures, drawings and colors. Of a picture, the example shows what the file is. */
export const pictures = subject({
  "missing-picture": {
    title: "A picture or drawing is not there.",
    why: "Put it into pictures/ or drawings/, and write its name as the file has it.",
    file: "oakville/programs/safety-patrol.mdx",
    wrong: "drawing: bnech",
    right: "drawing: bench",
  },
  "missing-alt": {
    title: "A picture has no text for people who can't see it.",
    why: "Say what it shows, in a few words.",
    file: "oakville/programs/safety-patrol.mdx",
    wrong: "![](../pictures/vest.png)",
    right: "![A yellow vest](../pictures/vest.png)",
  },
  "broken-picture": {
    title: "A picture can't be opened, or its ending names another kind.",
    why: "Open it in a picture program and save it again.",
    file: "oakville/pictures/vest.png",
    wrong: "a file that is cut off",
    right: "the picture, saved again",
  },
  "large-picture": {
    title: "A picture is larger than any screen.",
    why: "The folder keeps each file for ever, and every check reads it. Make its longer side at most 2400 pixels.",
    file: "oakville/pictures/vest.png",
    wrong: "a picture of 3000 by 10 pixels",
    right: "the same picture, 2400 pixels wide",
  },
  "photo-place": {
    title: "A photo tells where it was taken.",
    why: "The site leaves that out, but whoever sees this folder can read it: it may be an officer's home.",
    file: "oakville/pictures/vest.jpg",
    wrong: "a photo with its place",
    right: "a copy without location",
  },
  "unused-picture": {
    title: "No file shows this picture.",
    why: "It may be of someone who has left, or has taken the consent back.",
    file: "oakville/pictures/vest.png",
    wrong: "a picture that no file names",
    right: nothing,
  },
  "bad-drawing": {
    title: "A drawing holds something that no drawing may have.",
    why: "Drawings become part of the page: no scripts, no styles, no words, nothing from elsewhere.",
    file: "common/drawings/bench.svg",
    wrong: '<text x="0">Bench</text>',
    right: '<rect class="sky" width="320" height="180"/>',
  },
  contrast: {
    title: "A color can't be read well.",
    why: "WCAG 2.2 asks for a contrast of 4.5 to 1. The message proposes the nearest shade that has it.",
    file: "oakville/department.yaml",
    wrong: 'brand: "#9fd6d0"',
    right: 'brand: "#0f6460"',
  },
});
