// Drawing one message, and drawing it again in place when it was edited.

import { being } from "./server.js";
import { formatted, link } from "./words.js";

const SIZES = ["B", "kB", "MB"];

export function drawn(message) {
  const box = element("article", isOwn(message) ? "message own" : "message");
  box.dataset.id = message.message_id;
  box.tabIndex = -1;
  box.append(element("span", "unseen", isOwn(message) ? "U: " : "Wijkstem: "), bubble(message));
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (rows.length) box.append(keys(rows));
  return box;
}

// The same elements stay where they can, so that focus stays, and only what is new is read out.
export function redraw(old, message) {
  const fresh = drawn(message);
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const value = focused?.dataset.value;
  morph(old.querySelector(".bubble"), fresh.querySelector(".bubble"));
  const before = old.querySelector(".keys");
  const after = fresh.querySelector(".keys");
  if (before && after && shape(before) === shape(after)) {
    const buttons = [...before.querySelectorAll(".key")];
    [...after.querySelectorAll(".key")].forEach((button, i) => become(buttons[i], button));
  } else {
    before?.remove();
    if (after) old.append(after);
  }
  if (!focused || (focused.isConnected && focused.dataset.value === value)) return;
  // Whoever pressed by keyboard goes on in the new screen: at the same button, else the first.
  const same = value && old.querySelector(`.key[data-value="${CSS.escape(value)}"]`);
  (same || old.querySelector(".key") || old).focus();
}

function isOwn(message) {
  return message.from?.id === being.person.id;
}

function element(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function bubble(message) {
  const box = element("div", "bubble");
  if (message.forward_origin) {
    const name = message.forward_origin.sender_user.first_name;
    box.append(element("p", "aside", `Doorgestuurd van ${name}`));
  }
  if (message.reply_to_message) {
    const words = message.reply_to_message.text ?? message.reply_to_message.caption ?? "bericht";
    box.append(element("p", "aside", `Antwoord op: ${words.slice(0, 80)}`));
  }
  const media = shown(message);
  if (media) box.append(media);
  const text = message.text ?? message.caption;
  if (text) {
    const words = element("div", "words");
    words.dir = "auto";
    words.append(formatted(text, message.entities ?? message.caption_entities));
    box.append(words);
  }
  box.append(foot(message));
  return box;
}

function shown(message) {
  if (message.photo) return photo(message.photo[message.photo.length - 1]);
  if (message.document) return file(message.document);
  if (message.location) return place(message.location, message.venue);
  if (message.contact) {
    return element("p", "thing", `☎ ${message.contact.first_name}, ${message.contact.phone_number}`);
  }
  if (message.voice) return element("p", "thing", `🎤 Spraakbericht, ${message.voice.duration} seconden`);
  if (message.sticker) {
    const sticker = element("p", "sticker", message.sticker.emoji);
    sticker.prepend(element("span", "unseen", "Sticker: "));
    return sticker;
  }
  return null;
}

function photo(size) {
  const anchor = element("a", "photo");
  anchor.href = `/tryout/file/${size.file_id}`;
  anchor.target = "_blank";
  const image = element("img", "");
  image.src = anchor.href;
  image.width = size.width;
  image.height = size.height;
  image.alt = "Foto. Open hem groot.";
  anchor.append(image);
  return anchor;
}

function file(about) {
  let size = about.file_size;
  let unit = 0;
  while (size >= 1000 && unit + 1 < SIZES.length) { size /= 1000; unit += 1; }
  const anchor = element("a", "thing", `📄 ${about.file_name}`);
  anchor.href = `/tryout/file/${about.file_id}`;
  anchor.download = about.file_name;
  anchor.append(element("small", "", `Bestand, ${Math.ceil(size)} ${SIZES[unit]}`));
  return anchor;
}

function place(where, venue) {
  const at = `${where.latitude.toFixed(4)}, ${where.longitude.toFixed(4)}`;
  const map = `https://www.openstreetmap.org/?mlat=${where.latitude}&mlon=${where.longitude}&zoom=17`;
  const anchor = link(map);
  anchor.className = "thing";
  anchor.append(`📍 ${venue ? venue.title : "Locatie"}`);
  anchor.append(element("small", "", venue ? venue.address : at));
  return anchor;
}

function foot(message) {
  const line = element("p", "when");
  const time = element("time", "", new Date(message.date * 1000).toLocaleTimeString("nl-NL", {
    hour: "2-digit", minute: "2-digit",
  }));
  if (isOwn(message) && message.text && !message.text.startsWith("/") && !message.forward_origin) {
    const change = element("button", "change", "Wijzig");
    change.type = "button";
    change.dataset.change = message.text;
    line.append(change);
  }
  line.append(message.edit_date && isOwn(message) ? "gewijzigd " : "", time);
  return line;
}

export function keys(rows) {
  const box = element("div", "keys");
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", "Knoppen");
  for (const row of rows) {
    const line = element("div", "");
    for (const each of row) line.append(key(each));
    box.append(line);
  }
  return box;
}

function key(each) {
  const button = each.url ? link(each.url) : element("button", "");
  button.classList.add("key");
  button.dir = "auto";
  button.textContent = each.text;
  if (each.callback_data) {
    button.dataset.press = each.callback_data;
    // The bot's "+x" ticks a box and "-x" unticks it: the same button to whoever has the focus on it.
    button.dataset.value = each.callback_data.split(":").slice(2).join(":").replace(/^[+-]/, "");
  } else if (each.copy_text) {
    button.dataset.copy = each.copy_text.text;
  }
  if (!each.url) button.type = "button";
  if (button.target === "_blank") button.append(element("span", "outside", " ↗"));
  return button;
}

function morph(old, fresh) {
  if (old.innerHTML !== fresh.innerHTML) old.replaceChildren(...fresh.childNodes);
}

function become(old, fresh) {
  if (old.textContent !== fresh.textContent) old.textContent = fresh.textContent;
  old.removeAttribute("aria-busy");
  for (const name of ["press", "value", "say", "copy"]) {
    if (fresh.dataset[name] === undefined) delete old.dataset[name];
    else old.dataset[name] = fresh.dataset[name];
  }
  if (fresh.href) old.href = fresh.href;
}

// What may change without the buttons being others: how many there are in each row, and their kind.
function shape(box) {
  return [...box.children].map((row) => [...row.children].map((each) => each.tagName).join()).join(";");
}
