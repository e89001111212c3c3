import { subject } from "./message.ts";

/** What can be wrong with the numbers of a measure, in its .csv file. */
export const figures = subject({
  "bad-csv": {
    title: "The file is not a table with commas.",
    why: "Save the spreadsheet as “CSV (comma delimited)”. Every line has a value for each column.",
    file: "oakville/measures/talks.csv",
    wrong: "month;middle;high;total\n2026-07;0;4;4\n",
    right: "month,middle,high,total\n2026-07,0,4,4\n",
  },
  "bad-count": {
    title: "A number is not a whole number.",
    why: "Write digits alone: 0 where there was nothing, and * for a number that is to be hidden.",
    file: "oakville/measures/talks.csv",
    wrong: "2026-08,20,many,45",
    right: "2026-08,20,25,45",
  },
  "bad-month": {
    title: "This is not a month.",
    why: "Spreadsheets like to change it: format the column as text, and write the year, a hyphen and two digits.",
    file: "oakville/measures/talks.csv",
    wrong: "Aug-26,20,25,45",
    right: "2026-08,20,25,45",
  },
  "wrong-total": {
    title: "A total is not the sum of its line.",
    why: "One of the numbers has a slip, and readers would see which. Where a number is hidden, its total is too.",
    file: "oakville/measures/talks.csv",
    wrong: "2026-08,20,25,46",
    right: "2026-08,20,25,45",
  },
  "months-order": {
    title: "Months are not in order, or one is missing.",
    why: "A gap would look as if nothing had happened. Write 0 where there was nothing.",
    file: "oakville/measures/talks.csv",
    wrong: "2026-07,0,4,4\n2026-09,20,25,45",
    right: "2026-07,0,4,4\n2026-08,20,25,45",
  },
});
