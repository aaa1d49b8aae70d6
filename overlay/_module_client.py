"""The client behind ``overlay.embeddings`` and the like: created at first use, from the settings of the module.

Example:
    import overlay

    overlay.api_key = "sk-..."
    overlay.chat.completions.create(...)
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Any, Final

__all__ = ["RESOURCES", "SETTINGS", "attributes_of", "client"]

SETTINGS: Final = (
    "api_key", "admin_api_key", "organization", "project", "base_url", "timeout", "max_retries", "default_headers",
    "default_query", "http_client", "websocket_base_url", "webhook_secret", "data_residency",
)  # fmt: skip
"""Attributes of the module that the client heeds, also when they are changed later; None by default."""

RESOURCES: Final = frozenset({
    "admin", "audio", "batches", "beta", "chat", "completions", "containers", "content_provenance_checks",
    "conversations", "decisions", "embeddings", "evals", "files", "fine_tuning", "images", "live", "models",
    "moderations", "realtime", "responses", "safety", "skills", "uploads", "vector_stores", "videos", "webhooks",
})  # fmt: skip
"""What the module offers of its client. Those that are also modules of this package pass on what they do not have."""

_lock = threading.Lock()
_made: tuple[tuple[Any, ...], Any] | None = None


def client() -> Any:
    """Return the module's client, an `OpenAI`; another one over the same connections where a setting was changed."""
    global _made  # one for the process, as the settings are
    module = vars(sys.modules[__name__.rpartition(".")[0]])
    values = {name: module[name] for name in SETTINGS if module.get(name) is not None}
    key = tuple(map(module.get, SETTINGS))
    with _lock:
        if _made is None or _made[0] != key:
            from ._client import OpenAI

            _made = (key, OpenAI(**values))
        return _made[1]


def attributes_of(name: str) -> Callable[[str], Any]:
    """Return the `__getattr__` of a module that also stands for a resource of the client, as ``overlay.chat`` does."""

    def attribute_of(attribute: str) -> Any:
        if attribute.startswith("_"):  # what tools ask every module for is no reason to make a client
            raise AttributeError(f"module 'overlay.{name}' has no attribute {attribute!r}")
        return getattr(getattr(client(), name), attribute)

    return attribute_of
