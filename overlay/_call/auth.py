"""API keys: where they come from, which one an operation gets, and how they stay hidden.

A key lives in a `Key` and leaves it only as the value of an Authorization header. Functions here delete a key from
their own frame before they raise, because tracebacks are printed with their local variables by many tools.
"""

from __future__ import annotations

import os
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from ..errors import ConfigurationError

__all__ = ["Auth", "Key", "KeySource", "check_base_url", "header_setting", "hidden_keys", "setting"]

KeySource = str | Callable[[], str] | Callable[[], Awaitable[str]]

_VISIBLE: Final = re.compile(r"[!-~]+")  # RFC 9110: what a header may contain, without the space
_HEADER: Final = re.compile(r"[!-~]([ -~]*[!-~])?")


class Key:
    """One API key, or the function that returns it.

    Creating a `Key` never fails, so that no frame with the plain text can end up in a traceback; `check` may fail. A
    pickled key is only the name of its environment variable, which it reads again when it is used.
    """

    __slots__ = ("_header", "_problem", "_provider", "option", "variable")

    def __init__(self, source: KeySource | None, *, option: str = "api_key", variable: str = "OPENAI_API_KEY") -> None:
        self.option = option
        self.variable = variable
        self._provider: Callable[[], Any] | None = None
        self._header: str | None = None
        self._problem: str | None = None
        name = option
        if source is None:
            source, name = os.environ.get(variable) or None, f"the environment variable {variable}"
        if source is None:
            pass
        elif callable(source):
            self._provider = source
        else:
            self._header, self._problem = _bearer(source, name)

    def __bool__(self) -> bool:
        """Return whether there is a key, valid or not, or a function for it."""
        return self._header is not None or self._provider is not None or self._problem is not None

    def check(self) -> None:
        """Raise `ConfigurationError` if the key cannot be sent; the message describes it and never shows it."""
        if self._problem is not None:
            raise ConfigurationError(self._problem)

    def text(self) -> str:
        """Return the key as it was passed, for users who read it explicitly; "" if it is a function or missing."""
        return (self._header or "").removeprefix("Bearer ")

    async def read(self, *, waits: bool) -> str:
        """Return the value of the Authorization header, for a flow (see `overlay._flow`).

        This calls the key function, if there is one; if it is a coroutine function, the flow has to wait for it.
        """
        if self._header is not None:
            return self._header
        if self._provider is None:
            raise ConfigurationError(
                self._problem or f"No API key: pass {self.option}=... or set the environment variable {self.variable}"
            )
        value = self._provider()
        header, problem = self._judge(await value if waits and hasattr(value, "__await__") else value)
        del value
        if header is None:
            raise ConfigurationError(problem)
        return header

    def _judge(self, value: Any) -> tuple[str | None, str | None]:
        """Turn the function's result into a header: (header, None) or (None, what is wrong)."""
        if hasattr(value, "__await__"):
            if hasattr(value, "close"):
                value.close()  # or Python warns that it was never awaited
            return None, f"{self.option} is an async function; use AsyncOpenAI, or pass a plain function"
        return _bearer(value, f"the value returned by the {self.option} function")

    def __repr__(self) -> str:
        kind = "set" if self._header is not None else "function" if self._provider is not None else "none"
        return f"Key({self.option}: {kind})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _unpickled_key, (self.option, self.variable, bool(self))

    def __copy__(self) -> Key:
        return self

    def __deepcopy__(self, memo: object) -> Key:
        return self


class Auth:
    """The keys of one client, and which of them an operation gets: the one its security scheme names, never the other.

    Raises:
        ConfigurationError: no key is set, or one cannot be sent.
    """

    __slots__ = ("_keys",)

    def __init__(self, api_key: Key, admin_api_key: Key) -> None:
        self._keys: Mapping[str, Key] = {"api_key": api_key, "admin_api_key": admin_api_key}
        if not api_key and not admin_api_key:
            raise ConfigurationError(
                f"No API key: pass api_key=... or set the environment variable {api_key.variable} "
                f"(for the admin API: {admin_api_key.option}=... or {admin_api_key.variable})"
            )
        api_key.check()
        admin_api_key.check()

    def key(self, security: str) -> Key | None:
        """Return the key for a security scheme ("api_key", "admin_api_key", "none").

        Raises:
            ConfigurationError: the client does not have it. The other key is never sent instead.
        """
        if security == "none":
            return None
        key = self._keys[security]
        if not key:
            raise ConfigurationError(
                f"this operation needs {key.option}=... or the environment variable {key.variable}; "
                "the other key is never sent instead"
            )
        return key

    def __repr__(self) -> str:
        return f"Auth({', '.join(map(repr, self._keys.values()))})"


def setting(value: str | None, variable: str) -> str | None:
    """Return a setting, or its environment variable; an empty variable counts as unset."""
    return value if value is not None else os.environ.get(variable) or None


def header_setting(value: str | None, option: str, variable: str, heeds_environment: bool = True) -> str | None:
    """Return a setting that travels in a header (organization, project).

    Raises:
        ConfigurationError: it contains what a header cannot.
    """
    text = setting(value, variable) if heeds_environment else value
    if text is not None and not _HEADER.fullmatch(text):
        raise ConfigurationError(f"{option} (or {variable}) must be printable ASCII without leading or trailing spaces")
    return text


def check_base_url(value: str) -> str:
    """Return a base URL without its trailing slash.

    Raises:
        ConfigurationError: it is not an http or https URL with a host, or contains a user, a query or a fragment.
    """
    advice = "pass base_url=... or set OPENAI_BASE_URL to a URL such as http://127.0.0.1:8080/v1"
    try:
        parts = urlsplit(value)
        _ = parts.port  # raises for a port that is not a number
    except (ValueError, TypeError, AttributeError):
        raise ConfigurationError(f"the base URL is not a URL; {advice}") from None
    if not isinstance(value, str) or not _VISIBLE.fullmatch(value):
        raise ConfigurationError(
            f"the base URL is empty or contains a space, a newline or a non-ASCII character; {advice}"
        )
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        raise ConfigurationError(f"the base URL must start with http:// or https:// and a host; {advice}")
    if parts.username is not None or parts.password is not None:
        raise ConfigurationError("the base URL contains a user name or password; pass default_headers=... instead")
    if "?" in value or "#" in value:
        raise ConfigurationError("the base URL contains a query or fragment; pass default_query=... instead")
    return value.rstrip("/")


def _bearer(value: Any, name: str) -> tuple[str | None, str | None]:
    """Turn a key into a header: (header, None), or (None, what is wrong with it) without quoting it."""
    if not isinstance(value, str):
        return None, f"{name} must be a string, not {type(value).__name__}"
    if _HEADER.fullmatch(value):  # local servers accept any text, such as "not needed"
        return f"Bearer {value}", None
    if not value.strip():
        return None, f"{name} is empty"
    if not value.isascii():
        problem = "a non-ASCII character"
    elif "\n" in value or "\r" in value:
        problem = "a newline (if you read it from a file, strip it)"
    elif value.strip() != value:
        problem = "a leading or trailing space (strip it)"
    else:
        problem = "a control character"
    return None, f"{name} contains {problem}; nothing was sent"


def _unpickled_key(option: str, variable: str, was_set: bool) -> Key:
    def read() -> str:
        if value := os.environ.get(variable):
            return value
        raise ConfigurationError(f"{option} is not pickled with the client; set {variable} where you unpickle it")

    return Key(read if was_set else None, option=option, variable=variable)


def hidden_keys(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Return settings with each key in a `Key`, so that the frame that contains them may appear in a traceback."""
    made = dict(settings)
    for option, variable in (("api_key", "OPENAI_API_KEY"), ("admin_api_key", "OPENAI_ADMIN_KEY")):
        if option in made and not isinstance(made[option], Key):
            made[option] = Key(made[option], option=option, variable=variable)
    return made
