"""How values are encoded in paths, queries and headers, or rejected."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import quote

from .._omit import is_omitted
from .._raw import plain
from ..errors import ConfigurationError

if TYPE_CHECKING:
    import httpx

__all__ = [
    "header_text", "mapping", "query_pairs", "query_text", "quote_path", "spelled", "utf8", "with_headers",
    "with_query",
]  # fmt: skip

_KNOWN: Final = (str, int, float, Mapping, list, tuple, set, frozenset)
_NAME: Final = re.compile(r"\{([^{}]+)\}")


def quote_path(template: str, values: Mapping[str, Any]) -> str:
    """Fill `/chat/completions/{completion_id}`; each value becomes one percent-encoded segment (RFC 3986, 3.3).

    Raises:
        ConfigurationError: a value is missing, empty, or neither text nor an integer, or a segment would be "." or
            "..", which servers and proxies resolve to another resource.
    """

    def segment(match: re.Match[str]) -> str:
        name = match[1]
        value = values.get(name)
        if isinstance(value, bool) or not isinstance(value, str | int):
            raise ConfigurationError(f"{name} must be a string, not {type(value).__name__}")
        text = str(value)
        if not text.strip():
            raise ConfigurationError(f"{name} is empty: the path {template} would name another resource")
        return quote(utf8(text, name, "no URL"), safe="")

    path = _NAME.sub(segment, template)
    for part in path.split("/"):
        if part in (".", ".."):
            raise ConfigurationError(f"a segment of {template} would be {part!r}, which names another resource")
    return path


def query_text(pairs: Iterable[tuple[str, str]]) -> str:
    """Encode pairs as a query.

    Raises:
        ConfigurationError: One of them contains half of a surrogate pair.
    """
    parts = []
    for name, value in pairs:
        what = f"the query parameter {name!a}"
        parts.append(f"{quote(utf8(name, what, 'no URL'), safe='[]')}={quote(utf8(value, what, 'no URL'), safe='')}")
    return "&".join(parts)


def utf8(text: str, what: str, where: str = "no UTF-8") -> bytes:
    """Encode a text; errors do not show it, because it may be a secret.

    Args:
        text: The text to send.
        what: What the text belongs to, for the error.
        where: What cannot contain it, for the error.

    Raises:
        ConfigurationError: It contains half of a surrogate pair, as text that was cut in the middle of a character.
    """
    with suppress(UnicodeEncodeError):
        return text.encode()
    raise ConfigurationError(f"{what} contains a lone surrogate (half of a character), which {where}")


def with_query(pairs: list[tuple[str, str]], more: Iterable[tuple[str, Any]]) -> list[tuple[str, str]]:
    """Return pairs with additional ones, which replace those of the same name."""
    added = [pair for name, value in more for pair in query_pairs(name, value)]
    names = {name for name, _ in added}
    return [*(pair for pair in pairs if pair[0] not in names), *added]


def query_pairs(name: str, value: Any) -> Iterable[tuple[str, str]]:
    """Encode a query parameter: ``a[]=x`` for lists, ``a[b]=c`` for objects, ``true`` for True."""
    value = spelled(plain(value))
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from query_pairs(f"{name}[{key}]", item)
    elif isinstance(value, list | tuple | set | frozenset):
        wire = name if name.endswith("[]") else f"{name}[]"
        for item in value:
            yield wire, _text(spelled(item))
    elif value is not None and not is_omitted(value):
        yield name, _text(value)


def spelled(value: Any) -> Any:
    """Return the JSON form of a value: a date as text, a deque as a list; others unchanged."""
    if isinstance(value, enum.Enum):
        return value.value
    if value is None or isinstance(value, _KNOWN) or is_omitted(value):
        return value
    from .values import jsonable  # most arguments are plain

    try:
        return jsonable(value)
    except TypeError:
        return value  # the caller reports what is wrong


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return str.__str__(value)  # of an enum that is a str, str() gives its name
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, list | tuple):
        return ",".join(map(_text, value))
    raise TypeError(f"a URL or header cannot contain a {type(value).__name__}; pass a string or a number")


def mapping(option: str, value: Any) -> Mapping[str, Any]:
    """Return an option that maps names to values; None and `omit` are empty ones, and anything else is refused."""
    if value is None or is_omitted(value):
        return {}
    if hasattr(value, "items"):
        return cast("Mapping[str, Any]", value)
    raise ConfigurationError(f"{option} must be a mapping of names to values, not {type(value).__name__}")


def with_headers(headers: Any, more: Mapping[str, Any]) -> httpx.Headers:
    """Return a copy with headers set, or removed if the value is None or `omit`.

    Raises:
        ConfigurationError: A header contains what no header can.
        TypeError: A value cannot be converted to text.
    """
    found: httpx.Headers = headers.copy()
    for name, value in more.items():
        if value is None or is_omitted(value):
            found.pop(name, None)
        else:
            found[name] = header_text(name, value)
    return found


def header_text(name: str, value: Any) -> str:
    """Return the text of a header; errors do not show it, because it may be a secret.

    Raises:
        ConfigurationError: It contains what no header can.
        TypeError: It cannot be converted to text.
    """
    if not isinstance(name, str):
        raise TypeError(f"the name of a header must be a string, not {name!r}")
    kind = type(value).__name__
    text: str | None = None
    try:
        text = _text(value)
    except TypeError:
        value = None  # not raised here, where the error whose frames contain the value would be the context
    if text is None:
        raise TypeError(f"the header {name!r} is of type {kind}; pass a string or a number")
    if not (text.isascii() and name.isascii()):
        raise ConfigurationError(f"the header {name!r} contains a non-ASCII character")
    if not (name.isprintable() and text.replace("\t", " ").isprintable()):
        raise ConfigurationError(f"the header {name!r} contains a line break or another control character")
    return text
