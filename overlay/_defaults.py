"""The official client's names for defaults, and for httpx clients with these defaults."""

from __future__ import annotations

from typing import Any, Final

import httpx
from httpx import Timeout

from ._call.call import DEFAULT_TIMEOUT as _SECONDS
from ._call.retry import RetryPolicy

__all__ = [
    "DEFAULT_CONNECTION_LIMITS", "DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT", "DefaultAsyncHttpxClient",
    "DefaultHttpxClient", "Timeout",
]  # fmt: skip

DEFAULT_TIMEOUT: Final = Timeout(**_SECONDS)
DEFAULT_MAX_RETRIES: Final = RetryPolicy().max_retries
DEFAULT_CONNECTION_LIMITS: Final = httpx.Limits(max_connections=1000, max_keepalive_connections=100)


def with_defaults(options: dict[str, Any]) -> dict[str, Any]:
    defaults = {"timeout": DEFAULT_TIMEOUT, "limits": DEFAULT_CONNECTION_LIMITS, "follow_redirects": True}
    return {**defaults, **options}


class DefaultHttpxClient(httpx.Client):
    """An httpx client for ``OpenAI(http_client=...)``, with the official client's defaults."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**with_defaults(options))


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """An httpx client for ``AsyncOpenAI``, with the official client's defaults."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**with_defaults(options))
