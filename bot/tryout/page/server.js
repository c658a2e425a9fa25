// Speaking with the try-out's server. Every request is somebody's: see `being`.

export const being = { person: null, bot: null };

export class Refused extends Error {}

async function ask(path, request) {
  let reply;
  try {
    reply = await fetch(path, request);
  } catch {
    throw new Refused("De proefchat antwoordt niet. Draait hij nog?");
  }
  if (reply.ok) return reply.json();
  const told = await reply.json().catch(() => ({}));
  throw new Refused(`Dat lukte niet${told.problem ? ` (${told.problem})` : ""}. Probeer het nog eens.`);
}

export function people() {
  return ask("/tryout/people");
}

export function act(name, told = {}) {
  return ask(`/tryout/${name}/${being.person.id}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(told),
  });
}

export function sendFile(file, as) {
  const body = new FormData();
  body.append("as", as);
  body.append("file", file);
  return ask(`/tryout/send/${being.person.id}`, { method: "POST", body });
}

// Calls each handler with what happened; `lost` and `found` with nothing, when the line goes or comes.
export function listen(handlers) {
  const events = new EventSource(`/tryout/events/${being.person.id}`);
  for (const [kind, handle] of Object.entries(handlers)) {
    events.addEventListener(kind, (event) => handle(event.data && JSON.parse(event.data)));
  }
  events.onerror = handlers.lost;
  return events;
}
