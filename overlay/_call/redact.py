"""Secrets: hidden in stack frames, left out of pickles, masked if a server quotes them."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import quote

import httpx

if TYPE_CHECKING:
    from ..errors import APIError

    E = TypeVar("E", bound=APIError)

__all__ = ["SECRETS", "Hidden", "HiddenItems", "Mask", "SentRequest", "frames_dropped", "hide_items", "is_secret"]

BLANK: Final = "[key]"
SECRETS: Final = "overlay.secrets"
"""Where a request keeps the names of headers and parameters that its client declares secret."""
_HEADERS: Final = ("authorization", "api-key", "x-api-key", "proxy-authorization")
_NAMES: Final = re.compile(
    r"(^|[-_.])(x?api-?key|key|subscription-?key|(access|auth|id|refresh)?-?token|secrets?|auth|authorization|jwt|"
    r"password|passwd|pwd|credentials?|cookie|session|sig|signature)($|[-_.])",
    re.IGNORECASE,
)
_NOT_SECRET: Final = ("idempotency-key",)


def is_secret(name: str, named: Collection[str] = ()) -> bool:
    """Return whether a header or query parameter is secret, by its name or because it was declared so."""
    name = name.lower()
    return name in named or (name not in _NOT_SECRET and _NAMES.search(name) is not None)


class frames_dropped:  # noqa: N801  # used like a function
    """Drops the frames below a ``with`` block from errors of some classes: what they contain is not for everybody."""

    __slots__ = ("_kinds",)

    def __init__(self, *kinds: type[Exception]) -> None:
        self._kinds = kinds

    def __enter__(self) -> None:
        """Do nothing."""

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        if isinstance(error, self._kinds):
            error.__traceback__ = None
            if error.__suppress_context__:  # no traceback shows it, but it has frames, too
                error.__context__ = None


class Hidden:
    """Holds a value so that stack frames, logs and tools that print them do not show it."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __repr__(self) -> str:
        return "<hidden>"


class HiddenItems:
    """Headers or query parameters of a call whose values no tool shows, because it is not a `Mapping`."""

    __slots__ = ("_given",)

    def __init__(self, given: Mapping[str, Any]) -> None:
        self._given = given

    def items(self) -> Any:
        """Return names and values."""
        return self._given.items()

    def keys(self) -> Any:
        """Return the names; with `__getitem__`, this is all that ``{**given}`` needs."""
        return self._given.keys()

    def __getitem__(self, name: str) -> Any:
        return self._given[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._given)

    def __bool__(self) -> bool:
        return bool(self._given)

    def __repr__(self) -> str:
        return f"<hidden: {', '.join(map(str, self._given))}>"


def hide_items(given: Any) -> None:
    """Hide the values of headers and query parameters in a call's arguments, which stack frames contain."""
    for name in ("extra_headers", "extra_query", "query", "options"):  # the latter two: `client.get` etc.
        if isinstance(given, dict) and isinstance(value := given.get(name), Mapping):
            given[name] = HiddenItems(value)


class SentRequest(httpx.Request):
    """A request that drops its secrets when it is pickled or deep-copied as part of a response."""

    def __getstate__(self) -> dict[str, Any]:
        state = super().__getstate__()
        named = self.extensions.get(SECRETS, ())
        pairs = [(name, BLANK if is_secret(name, named) else value) for name, value in self.headers.multi_items()]
        query = [(name, BLANK if is_secret(name, named) else value) for name, value in self.url.params.multi_items()]
        url = self.url.copy_with(params=query) if query else self.url
        return {**state, "headers": httpx.Headers(pairs), "url": url}


_SHORT: Final = 8  # characters
_SHOWN: Final = ("message", "body", "code", "param", "type", "headers", "request_id")


class Mask:
    """Masks the keys of one request.

    A key is masked wherever it occurs, also as escaped in JSON, HTML or a URL. A key of fewer than eight characters
    (local servers may accept any) would mask its letters throughout a text, so it is only masked as a whole word.

    Args:
        request: what was sent, or None.
    """

    def __init__(self, request: httpx.Request | None) -> None:
        secrets = set() if request is None else set(_secrets_of(request)) - {""}
        self._long, self._short = list[str](), list[str]()
        for secret in sorted(secrets, key=len, reverse=True):  # one may be part of another
            if len(secret) >= _SHORT:
                self._long.append(_pattern(secret))
            else:
                self._short.append(rf"(?<![\w-]){_pattern(secret)}(?![\w-])")

    def data(self, data: bytes) -> bytes:
        """Return a body without the key; a short one stays, because it could be a word that the body needs."""
        for pattern in self._long:
            data = re.sub(pattern.encode(), BLANK.encode(), data)
        return data

    def text(self, text: str) -> str:
        """Return a text without the key."""
        return _blank(text, self._long + self._short)

    def value(self, value: Any) -> Any:
        """Return a JSON value without the key in its texts; None if it is nested too deeply to search."""
        try:
            return self._value(value)
        except RecursionError:
            return None

    def _value(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self._value(item) for item in value]
        if isinstance(value, dict):
            return {_blank(name, self._long): self._value(item) for name, item in value.items()}
        return value

    def error(self, error: E) -> E:
        """Return the same error without the key in anything that it shows."""
        for name in _SHOWN:
            if shown := getattr(error, name):
                setattr(error, name, self.value(shown))
        error.args = (error.message,)
        return error


def _secrets_of(request: httpx.Request) -> Iterator[str]:
    """Yield the secrets in a request, except short ones that are secret only by their name."""
    named = request.extensions.get(SECRETS, ())
    for name, value in request.headers.multi_items():
        if name in _HEADERS or name in named:
            yield value.removeprefix("Bearer ")
        elif is_secret(name):
            parts = [pair.partition("=")[2].strip() for pair in value.split(";")] if name == "cookie" else ()
            yield from (text for text in (value, *parts, value.partition(" ")[2]) if len(text) >= _SHORT)
    for name, value in request.url.params.multi_items():
        if is_secret(name, named) and (len(value) >= _SHORT or name.lower() in named):
            yield value


def _blank(text: str, patterns: list[str]) -> str:
    for pattern in patterns:
        text = re.sub(pattern, BLANK, text)
    return text


def _pattern(secret: str) -> str:
    """Match a key in any escaped form."""
    import html  # errors only

    escaped = json.dumps(secret)[1:-1]
    spelled = {secret, escaped, escaped.replace("/", "\\/"), html.escape(secret), quote(secret, safe="")}
    return f"(?:{'|'.join(re.escape(text) for text in sorted(spelled, key=len, reverse=True))})"
