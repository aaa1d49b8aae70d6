"""`DefaultAioHttpClient`, which needs the extra ``aiohttp``."""

from __future__ import annotations

from typing import Any

from ._defaults import with_defaults
from .errors import ConfigurationError

try:
    from httpx_aiohttp import HttpxAiohttpClient
except ImportError:
    raise ConfigurationError("DefaultAioHttpClient needs aiohttp: pip install 'openai-overlay[aiohttp]'") from None

__all__ = ["DefaultAioHttpClient"]


class DefaultAioHttpClient(HttpxAiohttpClient):
    """An httpx client over aiohttp, for ``AsyncOpenAI(http_client=...)``, with the official defaults.

    ``AsyncOpenAI()`` uses aiohttp without it if the extra ``aiohttp`` is installed, and handles its failures better.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**with_defaults(options))
