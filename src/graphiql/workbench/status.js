/** Tells something for a while, to readers of the screen too. */
let timer;

export function tellStatus(/** @type {string} */ text) {
  const status = document.querySelector(".workbench-status") ?? addStatus();
  status.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => (status.textContent = ""), 6_000);
}

function addStatus() {
  const status = document.createElement("p");
  status.className = "workbench-status";
  status.setAttribute("role", "status");
  document.body.append(status);
  return status;
}
