"use strict";

const byId = (id) => document.getElementById(id);
const log = byId("log");
let me = null;
let events = null;
let bot = null;

async function get(path) {
  return (await fetch(path)).json();
}

async function post(path, told) {
  const reply = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ user: me, ...told }),
  });
  if (!reply.ok) byId("toast").textContent = "Dat lukte niet. Probeer het nog eens.";
}

// Message texts become text nodes, never markup: nothing said in a chat can run here.
function formatted(text, entities = []) {
  const tags = { bold: "strong", italic: "em", underline: "u", code: "code", pre: "pre" };
  const whole = document.createDocumentFragment();
  const cuts = new Set([0, text.length]);
  const links = [...text.matchAll(/https:\/\/\S+/g)].map((found) => ({
    type: "text_link", offset: found.index, length: found[0].length, url: found[0],
  }));
  const all = [...entities, ...links];
  for (const one of all) cuts.add(one.offset).add(one.offset + one.length);
  const at = [...cuts].sort((a, b) => a - b);
  for (let i = 0; i + 1 < at.length; i++) {
    let node = document.createTextNode(text.slice(at[i], at[i + 1]));
    for (const one of all) {
      if (one.offset > at[i] || one.offset + one.length < at[i + 1]) continue;
      const around = one.type === "text_link" ? link(one.url) : tags[one.type] && document.createElement(tags[one.type]);
      if (around) { around.append(node); node = around; }
    }
    whole.append(node);
  }
  return whole;
}

function link(url) {
  const anchor = document.createElement("a");
  anchor.href = url;
  const code = url.match(/^https:\/\/t\.me\/([^?]+)\?start=(.+)$/);
  if (code && bot && code[1] === bot.username) {
    anchor.addEventListener("click", (event) => {
      event.preventDefault();
      post("/tryout/say", { text: `/start ${code[2]}` });
    });
  }
  return anchor;
}

function drawn(message) {
  const own = message.from.id === me;
  const box = document.createElement("article");
  box.className = own ? "message own" : "message";
  box.dataset.id = message.message_id;
  const sender = document.createElement("span");
  sender.className = "unseen";
  sender.textContent = own ? "U: " : "Wijkstem: ";
  const bubble = document.createElement("div");
  bubble.className = "bubble";
  bubble.dir = "auto";
  bubble.append(sender, formatted(message.text, message.entities));
  box.append(bubble);
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (rows.length) {
    const keys = document.createElement("div");
    keys.className = "keys";
    for (const row of rows) {
      const line = document.createElement("div");
      for (const each of row) {
        const button = document.createElement("button");
        button.type = "button";
        button.dir = "auto";
        button.textContent = each.text;
        button.dataset.value = each.callback_data.split(":").slice(2).join(":");
        button.addEventListener("click", () => {
          byId("toast").textContent = "";
          post("/tryout/press", { message: message.message_id, data: each.callback_data });
        });
        line.append(button);
      }
      keys.append(line);
    }
    box.append(keys);
  }
  return box;
}

function show(message) {
  const fresh = drawn(message);
  const old = log.querySelector(`[data-id="${message.message_id}"]`);
  const focused = old?.contains(document.activeElement) ? document.activeElement : null;
  if (old) old.replaceWith(fresh);
  else log.append(fresh);
  // Whoever pressed by keyboard goes on in the new screen: the same button, else the first.
  if (focused) {
    const same = fresh.querySelector(`button[data-value="${CSS.escape(focused.dataset.value ?? "")}"]`);
    (same ?? fresh.querySelector("button") ?? log).focus();
  }
  // A tick in a long list stays where it is; a new screen is read from its top.
  const heading = (box) => box?.querySelector("strong")?.textContent;
  if (old && heading(old) === heading(fresh)) return;
  const tall = fresh.offsetHeight > log.clientHeight;
  log.scrollTop = tall ? fresh.offsetTop - log.offsetTop - 8 : log.scrollHeight;
}

async function refreshMenu() {
  const told = await get(`/tryout/chat/${me}`);
  byId("start").hidden = told.started;
  byId("form").hidden = !told.started;
  const list = byId("commands");
  list.replaceChildren(...told.commands.map((command) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = `/${command.command} – ${command.description}`;
    button.addEventListener("click", () => {
      toggleMenu(false);
      post("/tryout/say", { text: `/${command.command}` });
      byId("text").focus();
    });
    return button;
  }));
  return told;
}

function toggleMenu(open) {
  byId("commands").hidden = !open;
  byId("menu").setAttribute("aria-expanded", String(open));
}

async function become(person, button) {
  me = person.id;
  events?.close();
  for (const each of document.querySelectorAll("#people button")) each.removeAttribute("aria-current");
  button.setAttribute("aria-current", "true");
  byId("with").textContent = `Chat van ${person.name} met Wijkstem`;
  byId("toast").textContent = "";
  byId("foot").hidden = false;
  toggleMenu(false);
  events = new EventSource(`/tryout/events/${me}`);
  for (const kind of ["message", "edited", "said"]) {
    events.addEventListener(kind, (event) => event.data && show(JSON.parse(event.data)));
  }
  events.addEventListener("said", refreshMenu);
  events.addEventListener("toast", (event) => {
    byId("toast").textContent = JSON.parse(event.data).text ?? "";
  });
  const told = await refreshMenu();
  bot = told.bot;
  log.replaceChildren();
  told.messages.forEach(show);
  byId("with").focus();
}

byId("start").addEventListener("click", async () => {
  await post("/tryout/say", { text: "/start" });
  byId("text").focus();
});
byId("menu").addEventListener("click", () => toggleMenu(byId("commands").hidden));
byId("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = byId("text").value.trim();
  byId("text").value = "";
  if (text) post("/tryout/say", { text });
});

get("/tryout/people").then((people) => {
  const languages = new Intl.DisplayNames(["nl"], { type: "language" });
  const wanted = new URLSearchParams(location.search);
  for (const person of people) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    const about = document.createElement("small");
    button.type = "button";
    button.textContent = person.name;
    about.textContent = `${person.role}, ${person.age} jaar, ${languages.of(person.language)}`;
    button.append(about);
    button.addEventListener("click", () => become(person, button));
    item.append(button);
    byId("people").append(item);
    if (wanted.get("als") === String(person.id)) {
      become(person, button).then(() => {
        const code = wanted.get("start");
        if (code) post("/tryout/say", { text: `/start ${code}` });
      });
    }
  }
});
