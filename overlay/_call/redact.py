"""Blank the key in what a server sends back: some quote in their errors what they were sent."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import quote

if TYPE_CHECKING:
    import httpx

    from ..errors import APIError

    E = TypeVar("E", bound=APIError)

__all__ = ["Mask"]

BLANK: Final = "[key]"
_HEADERS: Final = ("authorization", "api-key", "x-api-key", "proxy-authorization")
_SHORT: Final = 8  # characters
_SHOWN: Final = ("message", "body", "code", "param", "type", "headers", "request_id")


class Mask:
    """Blanks the keys of one request.

    A key is blanked wherever it stands, also as JSON, HTML or a URL would spell it. One of fewer than eight characters
    (a server at home may take any) would blank its letters all over a text, so it is blanked where it is a whole word.

    Args:
        request: what was sent, or None where nothing was.
    """

    def __init__(self, request: httpx.Request | None) -> None:
        values = [] if request is None else [value for name in _HEADERS for value in request.headers.get_list(name)]
        secrets = {value.removeprefix("Bearer ") for value in values} - {""}
        self._long = [_pattern(secret) for secret in secrets if len(secret) >= _SHORT]
        self._short = [rf"(?<![\w-]){_pattern(secret)}(?![\w-])" for secret in secrets if len(secret) < _SHORT]

    def data(self, data: bytes) -> bytes:
        """Return a body without the key; a short one stays, because it could be a word that the body needs."""
        for pattern in self._long:
            data = re.sub(pattern.encode(), BLANK.encode(), data)
        return data

    def text(self, text: str) -> str:
        """Return a text without the key."""
        return _blank(text, self._long + self._short)

    def value(self, value: Any) -> Any:
        """Return a JSON value without the key in its texts; None where it is too deep to be gone through."""
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
        """Return the same error without the key in all that it shows."""
        for name in _SHOWN:
            if shown := getattr(error, name):
                setattr(error, name, self.value(shown))
        error.args = (error.message,)
        return error


def _blank(text: str, patterns: list[str]) -> str:
    for pattern in patterns:
        text = re.sub(pattern, BLANK, text)
    return text


def _pattern(secret: str) -> str:
    """Match a key however it is spelled."""
    import html  # errors only

    escaped = json.dumps(secret)[1:-1]
    spelled = {secret, escaped, escaped.replace("/", "\\/"), html.escape(secret), quote(secret, safe="")}
    return f"(?:{'|'.join(re.escape(text) for text in sorted(spelled, key=len, reverse=True))})"
