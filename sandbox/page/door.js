// The control door of the stand-in: what a person does, and news of what changed.

export async function act(personId, deed, body = {}) {
  const response = await fetch(`/sandbox/people/${personId}/${deed}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error((await response.json()).error);
}

export async function sendFile(personId, kind, file) {
  const url = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  await act(personId, kind, { name: file.name, content: url.slice(url.indexOf(",") + 1) });
}

/** EventSource connects again by itself; after each connection the whole state comes first. */
export function follow({ onOpen, onBot, onPhone, onGroup, onLost }) {
  const source = new EventSource("/sandbox/live");
  source.addEventListener("open", onOpen);
  source.addEventListener("error", onLost);
  source.addEventListener("bot", (event) => onBot(JSON.parse(event.data)));
  source.addEventListener("phone", (event) => onPhone(JSON.parse(event.data)));
  source.addEventListener("group", (event) => onGroup(JSON.parse(event.data)));
}
