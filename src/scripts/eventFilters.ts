/** Narrows the list of events to a program or a school. Nothing chosen is kept, sent or put in the address. */

const form = document.querySelector<HTMLElement>("[data-event-filters]");
if (form) {
  form.classList.add("ready");
  const picks = [...form.querySelectorAll<HTMLSelectElement>("[data-narrow]")];
  const none = form.querySelector<HTMLElement>("[role=status]")!;
  const rows = [...document.querySelectorAll<HTMLElement>("main [data-programs]")];
  /** An event that names no school is for all of them. */
  const fits = (row: HTMLElement, what: string, value: string) => {
    const names = (row.dataset[what] ?? "").split(" ").filter(Boolean);
    return value === "" || names.includes(value) || (what === "schools" && names.length === 0);
  };
  form.addEventListener("change", () => {
    for (const row of rows) row.hidden = !picks.every((pick) => fits(row, pick.dataset["narrow"]!, pick.value));
    for (const month of document.querySelectorAll<HTMLElement>("main [data-month]"))
      month.hidden = [...month.querySelectorAll<HTMLElement>("[data-programs]")].every((row) => row.hidden);
    none.textContent = rows.every((row) => row.hidden) ? form.dataset["none"]! : "";
  });
}
