// A message's text with its entities, as nodes. Texts become text nodes, never markup: nothing said
// in a chat can run here.

import { being } from "./server.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote",
};
// A link ends at the marks that isolate it in a line running to the left.
const LINK = /https?:\/\/[^\s<>\u2066-\u2069]*[^\s<>\u2066-\u2069.,;:!?)"'»”]/g;
const COMMAND = /(?:^|[^\w/.])(\/[a-z0-9_]{1,32})\b/g;

export function formatted(text, entities = []) {
  const found = [...entities, ...matches(text, LINK, "link"), ...matches(text, COMMAND, "command")];
  const cuts = new Set([0, text.length]);
  for (const one of found) cuts.add(one.offset).add(one.offset + one.length);
  const at = [...cuts].sort((a, b) => a - b);
  const whole = document.createDocumentFragment();
  for (let i = 0; i + 1 < at.length; i++) {
    const piece = text.slice(at[i], at[i + 1]);
    let node = document.createTextNode(piece);
    for (const one of found) {
      if (one.offset > at[i] || one.offset + one.length < at[i + 1]) continue;
      const around = wrapping(one, piece);
      if (around) { around.append(node); node = around; }
    }
    whole.append(node);
  }
  return whole;
}

function matches(text, pattern, type) {
  return [...text.matchAll(pattern)].map((found) => {
    const url = found[1] ?? found[0];
    return { type, offset: found.index + found[0].length - url.length, length: url.length, url };
  });
}

function wrapping(entity, piece) {
  if (entity.type === "text_link" || entity.type === "link") return link(entity.url);
  if (entity.type === "command") {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "command";
    button.dir = "ltr";  // its slash stands at the left, also in Arabic
    button.dataset.say = piece;
    return button;
  }
  return TAGS[entity.type] && document.createElement(TAGS[entity.type]);
}

// A link to this bot opens here, with its start code; any other in a window of its own.
export function link(url) {
  const anchor = document.createElement("a");
  const start = startOf(url);
  anchor.href = url;
  if (start === null) {
    anchor.target = "_blank";
    anchor.rel = "noreferrer";
  } else {
    anchor.dataset.say = `/start ${start}`.trim();
  }
  return anchor;
}

function startOf(url) {
  const parts = new URL(url, location.href);
  const named = parts.protocol === "tg:" ? parts.searchParams.get("domain")
    : parts.host === "t.me" ? parts.pathname.slice(1) : "";
  if (named !== being.bot?.username) return null;
  return parts.searchParams.get("start") ?? "";
}
