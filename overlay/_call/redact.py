"""Blank the key in what a server sends back: some quote in their errors what they were sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

__all__ = ["redact", "redacted_headers"]


def redact(response: httpx.Response, data: bytes) -> bytes:
    """Return data of a response without the key that its request carried."""
    headers = response.request.headers
    for name in ("authorization", "api-key"):
        if secret := headers.get(name, "").removeprefix("Bearer ").encode():
            data = data.replace(secret, b"[key]")
    return data


def redacted_headers(response: httpx.Response) -> dict[str, str]:
    """Return the headers of a response without the key."""
    return {name: redact(response, value.encode()).decode() for name, value in response.headers.items()}
