"""From a path template and its values to a path that means what the template says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["quote_path"]

_NAME: Final = re.compile(r"\{([^{}]+)\}")


def quote_path(template: str, values: Mapping[str, Any]) -> str:
    """Fill `/chat/completions/{completion_id}`; each value becomes one percent-encoded segment (RFC 3986, 3.3).

    Raises:
        ConfigurationError: a value is missing, empty, no text or whole number, or a segment would be "." or "..",
            which servers and proxies resolve to another resource.
    """

    def segment(match: re.Match[str]) -> str:
        name = match[1]
        value = values.get(name)
        if isinstance(value, bool) or not isinstance(value, str | int):
            raise ConfigurationError(f"{name} must be a string, not {type(value).__name__}")
        text = str(value)
        if not text.strip():
            raise ConfigurationError(f"{name} is empty: the path {template} would name another resource")
        try:
            return quote(text, safe="")
        except UnicodeEncodeError:
            raise ConfigurationError(f"{name} holds a lone surrogate, which no URL can") from None

    path = _NAME.sub(segment, template)
    for part in path.split("/"):
        if part in (".", ".."):
            raise ConfigurationError(f"a segment of {template} would be {part!r}, which names another resource")
    return path
