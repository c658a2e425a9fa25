// The try-out's page: who one is, and the chat of that person with the bot.

import { change, prepare, reset, say, showState } from "./composer.js";
import { drawn, redraw } from "./message.js";
import { act, being, listen, people } from "./server.js";

const TYPING_MS = 5000;
const byId = (id) => document.getElementById(id);
const log = byId("log");
const languages = new Intl.DisplayNames(["nl"], { type: "language" });
let events = null;
let typing = 0;
let stranded = false;

function toast(words) {
  byId("toast").textContent = words;
}

function setStatus(words = "") {
  const { person } = being;
  byId("status").textContent = words || `u bent ${person.name} (${person.age})`;
}

function show(message) {
  const old = log.querySelector(`[data-id="${message.message_id}"]`);
  const heading = () => old?.querySelector(".words strong")?.textContent;
  const before = heading();
  const hadKey = old?.contains(document.activeElement);
  if (old) redraw(old, message);
  else log.append(drawn(message));
  const box = old ?? log.lastElementChild;
  keepNewestChange();
  // A press may take the buttons from one message and bring the next one: focus goes along.
  if (hadKey && !box.querySelector(".key")) stranded = true;
  else if (!old && stranded && message.from.id !== being.person.id) {
    stranded = false;
    if (document.activeElement === document.body || log.contains(document.activeElement)) {
      (box.querySelector(".key") ?? box).focus({ preventScroll: true });
    }
  }
  // A tick in a long list stays where it is; a new screen is read from its top.
  if (!old || before !== heading()) scrollTo(box);
}

// Only the newest of one's own texts can be changed: one stop fewer for the others on the Tab key.
function keepNewestChange() {
  [...log.querySelectorAll(".change")].slice(0, -1).forEach((each) => each.remove());
}

function scrollTo(box) {
  const tall = box.offsetHeight > Math.min(log.clientHeight, innerHeight);
  box.scrollIntoView({ block: tall ? "start" : "end" });
}

function showAll(state) {
  const blocked = document.activeElement === byId("block") && state.blocked;
  byId("block").hidden = !state.started || state.blocked;
  showState(state);
  if (blocked) byId("unblock").focus();
}

const handlers = {
  chat: ({ bot, messages, state }) => {
    being.bot = bot;
    setStatus();
    log.replaceChildren(...messages.map(drawn));
    keepNewestChange();
    byId("to-newest").hidden = !messages.length;
    showAll(state);
    if (log.lastElementChild) scrollTo(log.lastElementChild);
  },
  message: (message) => { stopTyping(); show(message); },
  said: (message) => { show(message); byId("to-newest").hidden = false; },
  edited: show,
  corrected: show,
  deleted: ({ message_id }) => {
    const box = log.querySelector(`[data-id="${message_id}"]`);
    if (box?.contains(document.activeElement)) log.focus();
    box?.remove();
  },
  toast: (answer) => {
    for (const key of log.querySelectorAll("[aria-busy]")) key.removeAttribute("aria-busy");
    const alert = byId("alert");
    if (!answer.show_alert || !alert.showModal) return toast(answer.text ?? "");
    byId("alert-words").textContent = answer.text;
    alert.showModal();
  },
  action: () => {
    setStatus("Wijkstem is bezig …");
    clearTimeout(typing);
    typing = setTimeout(stopTyping, TYPING_MS);
  },
  state: showAll,
  elsewhere: (id) => {
    const badge = document.querySelector(`#people [data-id="${id}"] .new`);
    if (!badge) return;
    badge.dataset.count = Number(badge.dataset.count ?? 0) + 1;
    badge.textContent = `${badge.dataset.count} nieuw`;
  },
  lost: () => setStatus("Geen verbinding. Ik probeer het opnieuw."),
};

function stopTyping() {
  if (typing) setStatus();
  clearTimeout(typing);
  typing = 0;
}

// One list of clicks for all messages, those of the future too.
log.addEventListener("click", async (event) => {
  const target = event.target.closest("[data-press], [data-say], [data-copy], [data-change]");
  if (!target) return;
  const { press, copy, change: words } = target.dataset;
  const message = target.closest(".message").dataset.id;
  toast("");
  if (press !== undefined) {
    target.setAttribute("aria-busy", "true");
    try {
      await act("press", { message, data: press });
    } catch (problem) {
      target.removeAttribute("aria-busy");
      toast(problem.message);
    }
  } else if (copy !== undefined) {
    await navigator.clipboard.writeText(copy);
    toast("Gekopieerd.");
  } else if (words !== undefined) {
    change({ id: message, text: words });
  } else {
    event.preventDefault();
    say(target.dataset.say);
  }
});

async function become(person) {
  being.person = person;
  events?.close();
  for (const each of document.querySelectorAll("#people button")) {
    if (each.dataset.id === String(person.id)) each.setAttribute("aria-current", "true");
    else each.removeAttribute("aria-current");
  }
  const badge = document.querySelector(`#people [data-id="${person.id}"] .new`);
  badge.textContent = "";
  delete badge.dataset.count;
  document.body.dataset.view = "chat";
  byId("with").textContent = "Wijkstem";
  log.lang = person.language_code;
  log.replaceChildren();
  byId("foot").hidden = false;
  toast("");
  reset();
  setStatus();
  byId("with").focus();
  await new Promise((ready) => {
    events = listen({ ...handlers, chat: (told) => { handlers.chat(told); ready(); } });
  });
}

function visit(person) {
  history.pushState(null, "", `?als=${person.id}`);
  return become(person);
}

function leave() {
  document.body.dataset.view = "people";
  const current = document.querySelector("#people [aria-current]");
  (current ?? byId("who")).focus();
}

function listed(person) {
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.id = person.id;
  button.innerHTML = '<span class="face" aria-hidden="true"></span><span class="name"></span> <small></small> <span class="new"></span>';
  const [face, name, about] = button.children;
  face.textContent = person.name.split(" ").map((part) => part[0]).filter((letter) => letter !== letter.toLowerCase()).slice(0, 2).join("");
  name.textContent = person.name;
  about.textContent = `${person.role}, ${person.age} jaar, ${languages.of(person.language_code)}`;
  button.addEventListener("click", () => visit(person));
  item.append(button);
  return item;
}

prepare(toast);
byId("start").addEventListener("click", () => { stranded = true; say("/start"); });
for (const name of ["block", "unblock"]) {
  byId(name).addEventListener("click", () => act(name).catch((problem) => toast(problem.message)));
}
byId("back").addEventListener("click", () => { history.pushState(null, "", "/"); leave(); });
byId("to-newest").addEventListener("click", (event) => {
  event.preventDefault();
  log.lastElementChild?.focus();
});

let everyone = [];

function wanted() {
  const named = new URLSearchParams(location.search);
  return [everyone.find((person) => String(person.id) === named.get("als")), named.get("start")];
}

addEventListener("popstate", () => {
  const [person] = wanted();
  if (person) become(person);
  else leave();
});

people().then(async (told) => {
  everyone = told;
  byId("people").append(...everyone.map(listed));
  const [person, start] = wanted();
  if (!person) return;
  await become(person);
  if (start) await say(`/start ${start}`);
});
