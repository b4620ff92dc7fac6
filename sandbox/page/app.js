// The page: keeps the phones of the cast and the state of the bot up to date.

import { follow } from "./door.js";
import { Phone } from "./phone.js";

const THEMES = [["auto", "Vzhled: podle systému"], ["light", "Vzhled: světlý"], ["dark", "Vzhled: tmavý"]];
const phones = new Map();
const desk = document.getElementById("phones");
const state = document.getElementById("state");
let bot = null;

function showPhone(view) {
  let phone = phones.get(view.id);
  if (!phone) {
    phone = new Phone(view, bot);
    phones.set(view.id, phone);
    desk.append(phone.root);
  }
  phone.update(view);
}

function showGroup(view) {
  for (const member of view.members) phones.get(member.id).updateGroup(view);
}

function showBot(news) {
  bot = news.bot;
  state.textContent = news.online ? `${bot.first_name} běží` : `${bot.first_name} právě neběží, zprávy na něj počkají`;
  state.classList.toggle("online", news.online);
}

function showLost() {
  state.textContent = "Spojení se ztratilo, zkouším znovu…";
  state.classList.remove("online");
}

function showTheme(name) {
  const [, label] = THEMES.find(([theme]) => theme === name);
  document.documentElement.dataset.theme = name;
  document.getElementById("theme").textContent = label;
  localStorage.setItem("theme", name);
}

document.getElementById("theme").addEventListener("click", () => {
  const index = THEMES.findIndex(([theme]) => theme === document.documentElement.dataset.theme);
  showTheme(THEMES[(index + 1) % THEMES.length][0]);
});

showTheme(localStorage.getItem("theme") ?? "auto");
follow({
  onOpen: () => phones.forEach((phone) => phone.expectAll()),
  onBot: showBot,
  onPhone: showPhone,
  onGroup: showGroup,
  onLost: showLost,
});
