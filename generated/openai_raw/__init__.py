"""The raw client: models and operations of the OpenAI API, generated from ``openapi.yaml``; do not edit.

Apps import ``overlay``, which sends the requests. `Client` and `AuthenticatedClient`, which the functions in ``api``
take, send each one once, without retries, pages and streams.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .http import AuthenticatedClient, Client, Response, UnexpectedStatus

__all__ = ["AuthenticatedClient", "Client", "Response", "UnexpectedStatus"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import http

    return getattr(http, name)
