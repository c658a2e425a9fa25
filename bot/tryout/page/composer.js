// What is below the messages: typing, the menu of commands, sending other things, the bot's buttons.

import { act, sendFile } from "./server.js";

const byId = (id) => document.getElementById(id);
const text = byId("text");
const TOGGLES = { menu: "commands", attach: "attachments", pin: "where" };
let changing = null;
let told = () => {};

// `problem` is called with a sentence when something fails, and with "" when it went well.
export function prepare(problem) {
  told = problem;
  for (const [button, panel] of Object.entries(TOGGLES)) {
    byId(button).addEventListener("click", () => toggle(button, byId(panel).hidden));
  }
  byId("composer").addEventListener("keydown", (event) => {
    if (event.key === "Escape") closePanels();
  });
  byId("form").addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      submit();
    }
  });
  text.addEventListener("input", fit);
  byId("leave").addEventListener("click", () => change(null));
  for (const as of ["photo", "file"]) {
    byId(as).addEventListener("change", (event) => {
      const [file] = event.target.files;
      if (file) attempt(sendFile(file, as), closePanels);
      event.target.value = "";
    });
  }
  byId("where").addEventListener("submit", (event) => {
    event.preventDefault();
    sendPlace();
  });
  for (const button of document.querySelectorAll("#attachments [data-act]")) {
    button.addEventListener("click", () => {
      const newest = [...byId("log").querySelectorAll(".message:not(.own)")].pop();
      attempt(act(button.dataset.act, { message: newest?.dataset.id }), closePanels);
    });
  }
}

export function say(words) {
  return attempt(act("say", { text: words }));
}

// Change a text that was sent before; null: go back to writing a new one.
export function change(message) {
  put(message);
  text.focus();
}

function put(message) {
  changing = message?.id ?? null;
  byId("editing").hidden = !message;
  text.value = message?.text ?? "";
  fit();
}

export function showState(state) {
  const open = state.started && !state.blocked;
  const hadFocus = byId("foot").contains(document.activeElement);
  byId("composer").hidden = !open;
  byId("start").hidden = state.started || state.blocked;
  byId("unblock").hidden = !state.blocked;
  byId("about").hidden = open;
  byId("about").textContent = about(state);
  byId("commands").replaceChildren(...state.commands.map(command));
  byId("menu").hidden = !state.commands.length;
  showKeyboard(state.keyboard);
  // Whoever pressed Start goes on with the answer; a phone shows no keyboard for it yet.
  if (hadFocus && !document.activeElement.offsetParent) byId("log").focus();
}

export function reset() {
  closePanels();
  put(null);
}

function about(state) {
  if (state.blocked) return "U hebt de bot geblokkeerd. Hij kan u niets sturen.";
  return state.description || "Tik op Start om te beginnen.";
}

function command(each) {
  const button = document.createElement("button");
  button.type = "button";
  button.append(`/${each.command} `);
  const what = document.createElement("span");
  what.textContent = each.description;
  what.dir = "auto";
  button.append(what);
  button.addEventListener("click", () => {
    toggle("menu", false);
    say(`/${each.command}`);
    text.focus();
  });
  return button;
}

// The bot's buttons in place of the phone's own keyboard.
function showKeyboard(keyboard) {
  const rows = keyboard?.keyboard ?? [];
  text.placeholder = keyboard?.input_field_placeholder || "Bericht";
  byId("keyboard").hidden = !rows.length;
  byId("keyboard").replaceChildren(...rows.map((row) => {
    const line = document.createElement("div");
    for (const each of row) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "key";
      button.dir = "auto";
      button.textContent = each.text ?? each;
      button.addEventListener("click", () => {
        if (each.request_contact) attempt(act("contact"));
        else if (each.request_location) sendPlace();
        else say(button.textContent);
      });
      line.append(button);
    }
    return line;
  }));
}

function submit() {
  const words = text.value.trim();
  if (!words) return;
  const sent = changing === null ? act("say", { text: words }) : act("edit", { message: changing, text: words });
  // What was typed stays until it has arrived.
  attempt(sent, () => change(null));
}

function sendPlace() {
  const [latitude, longitude] = ["latitude", "longitude"].map((id) => byId(id).value.trim().replace(",", "."));
  attempt(act("location", { latitude, longitude }), closePanels);
}

async function attempt(done, then = () => {}) {
  try {
    await done;
    told("");
    then();
  } catch (problem) {
    told(problem.message);
  }
}

function toggle(button, open) {
  if (open) closePanels(button === "pin" ? ["where"] : undefined);
  byId(TOGGLES[button]).hidden = !open;
  byId(button).setAttribute("aria-expanded", String(open));
  if (open) byId(TOGGLES[button]).querySelector("button, input")?.focus();
}

function closePanels(which = Object.values(TOGGLES)) {
  for (const [button, panel] of Object.entries(TOGGLES)) {
    if (!which.includes(panel) || byId(panel).hidden) continue;
    if (byId(panel).contains(document.activeElement)) byId(button).focus();
    byId(panel).hidden = true;
    byId(button).setAttribute("aria-expanded", "false");
  }
}

function fit() {
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight + 2}px`;
}
