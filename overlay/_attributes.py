"""Attributes that programs and libraries read and set on a client, with the names of the official client."""

from __future__ import annotations

import os
from inspect import getattr_static
from typing import TYPE_CHECKING, Any, Final, NoReturn

import httpx

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._settings import Options

__all__ = ["FORMER", "SETTABLE", "Attributes", "BaseURL", "Misplaced"]

SETTABLE: Final = frozenset({
    "admin_api_key", "api_key", "base_url", "max_retries", "organization", "project", "timeout", "webhook_secret",
    "websocket_base_url",
})  # fmt: skip
"""Settings that may be set on a client, as if it had been created with them."""
FORMER: Final = {
    "Audio": "audio.transcriptions.create",
    "ChatCompletion": "chat.completions.create",
    "Completion": "completions.create",
    "Edit": "chat.completions.create",
    "Embedding": "embeddings.create",
    "File": "files.create",
    "FineTune": "fine_tuning.jobs.create",
    "FineTuningJob": "fine_tuning.jobs.create",
    "Image": "images.generate",
    "Moderation": "moderations.create",
}
"""The classes of the official client before version 1, whose class methods called the API, and what to use instead."""


class BaseURL(str):
    """The base URL: text without a trailing slash, with the attributes of an `httpx.URL` (``host``, ``path``)."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        return getattr(httpx.URL(self), name)


class Misplaced:
    """An attribute that users expect here: reading it raises an AttributeError that says where it is."""

    def __init__(self, place: str) -> None:
        self._place = place
        self.__doc__ = f"Not here: use ``{place}``."

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type) -> NoReturn:
        raise AttributeError(f"{owner.__name__!r} object has no attribute {self._name!r}; use {self._place}")

    @staticmethod
    def dir_without(instance: Any) -> list[str]:
        """Return the names for `dir`, without these."""
        found = {name: getattr_static(type(instance), name, None) for name in object.__dir__(instance)}
        return [name for name, value in found.items() if not isinstance(value, Misplaced)]


class Attributes:
    """Settings as attributes. Secrets are only read if accessed by name."""

    _options: Options
    _settings: Any
    _http: Any

    @property
    def api_key(self) -> str:
        """The key; "" if it is a function or a provider's, or not set."""
        return self._options.api_key.text() if self._options.provider is None else ""

    @property
    def admin_api_key(self) -> str | None:
        """The key for the admin operations; None if not set."""
        return (self._options.admin_api_key.text() or None) if self._options.provider is None else None

    @property
    def organization(self) -> str | None:
        """What every request is sent for."""
        found: str | None = self._settings.headers.get("openai-organization")
        return found

    @property
    def project(self) -> str | None:
        """What every request is sent for."""
        found: str | None = self._settings.headers.get("openai-project")
        return found

    @property
    def base_url(self) -> BaseURL:
        """The base URL, without a trailing slash; also has the attributes of an `httpx.URL`."""
        return BaseURL(self._options.address())

    @property
    def _base_url(self) -> httpx.URL:
        """The same as a URL object, for litellm."""
        return httpx.URL(self.base_url)

    @property
    def websocket_base_url(self) -> str | httpx.URL | None:
        """The URL for sessions over WebSocket, as set; None: below the base URL."""
        return self._options.websocket_base_url

    @property
    def webhook_secret(self) -> str | None:
        """The secret to verify webhooks with; by default OPENAI_WEBHOOK_SECRET."""
        given = self._options.webhook_secret
        return os.environ.get("OPENAI_WEBHOOK_SECRET") or None if given is None else given.value

    @property
    def timeout(self) -> float | httpx.Timeout | None:
        """Seconds without network progress, as set, otherwise the default."""
        if self._options.has_timeout:
            return self._options.timeout
        from ._call.call import DEFAULT_TIMEOUT

        return httpx.Timeout(**DEFAULT_TIMEOUT)

    @property
    def max_retries(self) -> int:
        """Retries after the first attempt."""
        return self._options.retry.max_retries

    @property
    def default_headers(self) -> Mapping[str, str]:
        """The headers of every request, except the key."""
        return dict(self._settings.headers)

    @property
    def user_agent(self) -> str:
        """The ``User-Agent`` header."""
        found: str = self._settings.headers.get("user-agent", "")
        return found

    def platform_headers(self) -> Mapping[str, str]:
        """Return the headers about this machine: requests send none except `user_agent`."""
        return {"User-Agent": self.user_agent}

    @property
    def default_query(self) -> Mapping[str, Any]:
        """The query parameters of every request."""
        return dict(self._options.default_query or {})

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The header with the key; empty if each attempt gets its own key."""
        name, key = self._settings.key_header, self.api_key
        if not key or self._options.authorizer is not None:
            return {}
        return {"Authorization": f"Bearer {key}"} if name == "authorization" else {name: key}

    @property
    def _client(self) -> Any:
        """The httpx client that sends: the one you passed, or one over the same connections.

        Changes to the latter, such as hooks, affect its own requests, but not the client's calls.
        """
        found = self.__dict__.get("_lent")
        if found is None:
            from ._wire.lent import lent_client  # rarely used

            url = f"{self.base_url}/"
            found = self.__dict__["_lent"] = lent_client(self._http._pool, base_url=url, timeout=self.timeout)
        return found

    def is_closed(self) -> bool:
        """Whether `close` was called, or the http client that you passed was closed."""
        return bool(self._http.is_closed)

    if not TYPE_CHECKING:  # to which a static method is none of the class
        __dir__ = Misplaced.dir_without

    vars().update({name: Misplaced(f"client.{place}(...)") for name, place in FORMER.items()})
