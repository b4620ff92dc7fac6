"""What the bot says of itself: name, description, commands by scope and language, menu button."""

import re

from sandbox.chats import Person
from sandbox.errors import Object, bad_request
from sandbox.params import Params

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")


class Profile:
    def __init__(self, bot_id: int, name: str, username: str) -> None:
        self.bot: Object = {"id": bot_id, "is_bot": True, "first_name": name, "username": username}
        self.descriptions: dict[str, str] = {}
        self.short_descriptions: dict[str, str] = {}
        self.menu_buttons: dict[int, Object] = {}
        self._commands: dict[tuple[str, str], list[Object]] = {}

    def as_me(self) -> Object:
        return {
            **self.bot,
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": True,
        }

    def set_commands(self, params: Params) -> None:
        self._commands[_scope(params), params.text("language_code")] = _read_commands(params)

    def get_commands(self, params: Params) -> list[Object]:
        return self._commands.get((_scope(params), params.text("language_code")), [])

    def delete_commands(self, params: Params) -> None:
        self._commands.pop((_scope(params), params.text("language_code")), None)

    def commands_for(self, person: Person) -> list[Object]:
        """What the person sees in the menu: the narrowest scope wins, in it the person's language."""
        for scope in (f"chat {person.id}", "all_private_chats", "default"):
            for language in (person.language_code, ""):
                if commands := self._commands.get((scope, language)):
                    return commands
        return []

    def description_for(self, person: Person) -> str:
        return self.descriptions.get(person.language_code) or self.descriptions.get("", "")


def _scope(params: Params) -> str:
    scope = params.structure("scope")
    if not isinstance(scope, dict):
        return "default"
    chat = scope.get("chat_id")
    return f"{scope.get('type')} {chat}" if chat else str(scope.get("type"))


def _read_commands(params: Params) -> list[Object]:
    commands: list[Object] = []
    for given in params.items("commands"):
        command = given if isinstance(given, dict) else {}
        name = str(command.get("command", "")).removeprefix("/")
        if not _COMMAND.fullmatch(name):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", ""))) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        commands.append({"command": name, "description": command["description"]})
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return commands
