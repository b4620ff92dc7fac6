"""Which links Telegram accepts in a button or under a text (after LinkManager::check_link of tdlib)."""

import re

_PARTS = re.compile(r"(?:(?P<scheme>[^:/?#@\[\]]*)://)?(?P<host>[^/?#]*)")
_PORT = re.compile(r":([^:@\]]*)$")
_HOST = re.compile(r"[\w.\-!$,~*'();&+=%]+")


def refuse_link(link: str) -> str | None:
    """The reason why Telegram refuses the link, None when it is fine. `tel:` and `mailto:` are refused too."""
    if link.lower().startswith("tg:"):
        return None if _HOST.match(link[3:].removeprefix("//")) else "URL host is empty"
    parts = _PARTS.match(link)
    scheme, place = (parts["scheme"], parts["host"]) if parts else (None, "")
    if scheme is not None and scheme.lower() not in ("http", "https"):
        return "Unsupported URL protocol"
    return _refuse_host(place)


def _refuse_host(place: str) -> str | None:
    port = _PORT.search(place)
    if port and not (port[1].isdecimal() and 0 < int(port[1]) <= 65535):
        return "Wrong port number specified in the URL"
    host = place[: port.start()] if port else place
    host = host.rpartition("@")[2]
    if not host:
        return "URL host is empty"
    if not _HOST.fullmatch(host):
        return "Disallowed character in URL host"
    return None if "." in host else "Wrong HTTP URL"
