// The desk works without this; it saves steps.

// What was just said is read and seen first.
document.querySelector("[data-focus]")?.focus();

// A slip loses nothing: the browser asks before it leaves what was typed and not sent.
let unsent = false;
addEventListener("input", ({ target }) => (unsent ||= !["month", "search"].includes(target.type)));
addEventListener("submit", () => (unsent = false));
addEventListener("beforeunload", (event) => unsent && event.preventDefault());

// Consent unlocks the fields of name and photo.
for (const box of document.querySelectorAll("[data-unlocks]")) {
  const fields = document.getElementById(box.dataset.unlocks);
  const lock = () => (fields.disabled = !box.checked);
  box.addEventListener("change", lock);
  lock();
}

// A long list of choices can be searched.
for (const list of document.querySelectorAll("[data-filter]")) {
  const search = document.createElement("input");
  search.type = "search";
  search.setAttribute("aria-label", `Find in the list: ${list.dataset.filter}`);
  search.placeholder = "Find in the list";
  search.addEventListener("input", () => {
    for (const item of list.querySelectorAll("li"))
      item.hidden = !item.textContent.toLowerCase().includes(search.value.trim().toLowerCase()) && !item.querySelector(":checked");
  });
  search.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  list.addEventListener("change", () => {
    const names = [...list.querySelectorAll(":checked")].map((box) => box.parentElement.textContent.trim());
    list.querySelector("[data-chosen]").textContent = names.length > 0 ? `: ${names.join(", ")}` : "";
  });
  list.querySelector("ul").before(search);
}

// Sums of a month, and which numbers readers will not see.
const smallest = 10;
for (const row of document.querySelectorAll("[data-row]")) {
  const inputs = [...row.querySelectorAll("input")];
  const add = () => {
    const texts = inputs.map(({ value }) => value.replace(/[,\s]/g, ""));
    const hidden = (text) => text === "*" || ("protected" in row.dataset && Number(text) >= 1 && Number(text) <= smallest);
    inputs.forEach((input, index) => {
      const mark = input.nextElementSibling ?? input.parentElement.appendChild(document.createElement("small"));
      mark.textContent = hidden(texts[index]) ? "hidden" : "";
    });
    const all = texts.every((text) => /^(\d+|\*)$/.test(text));
    row.querySelector("output").value = all ? (texts.includes("*") ? "*" : texts.reduce((sum, text) => sum + Number(text), 0)) : "";
  };
  row.addEventListener("input", add);
  add();
}

// Another month has other numbers.
const month = document.querySelector("[type=month]");
month?.addEventListener("change", () => month.value && (location.search = `?month=${month.value}`));
