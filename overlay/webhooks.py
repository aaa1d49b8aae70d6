"""Webhooks: only what the holder of the secret has sent, and sent just now, is unwrapped.

The scheme is that of standardwebhooks.com: HMAC-SHA256 over id, timestamp and payload, parted by dots.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import os
import re
import time
from collections.abc import Mapping
from typing import Any, Final

from .errors import ConfigurationError, InvalidWebhookSignatureError

__all__ = ["Webhooks", "unwrap", "verify_signature"]

TOLERANCE: Final = 300  # seconds, into the past and into the future
_VARIABLE: Final = "OPENAI_WEBHOOK_SECRET"
_TIMESTAMP: Final = re.compile(r"[0-9]{1,15}", re.ASCII)


def unwrap(payload: str | bytes, headers: Mapping[str, str], *, secret: str | None = None) -> Any:
    """Verify a webhook and return its event, decoded.

    Args:
        payload: the body exactly as it came, not decoded and encoded again.
        headers: the headers of the request, with names in any case.
        secret: the webhook's secret ("whsec_…"), else OPENAI_WEBHOOK_SECRET.

    Raises:
        InvalidWebhookSignatureError: the request is not proven genuine, is too old or too new, or holds no JSON.
        ConfigurationError: there is no secret, or it cannot be one.
    """
    verify_signature(payload, headers, secret=secret)
    try:
        return json.loads(payload)
    except (ValueError, RecursionError):
        raise InvalidWebhookSignatureError("the payload is not JSON, though its signature is right") from None


def verify_signature(
    payload: str | bytes,
    headers: Mapping[str, str],
    *,
    secret: str | None = None,
    tolerance: int = TOLERANCE,
    now: float | None = None,
) -> None:
    """Raise unless a webhook carries a right signature that was made within `tolerance` seconds; see `unwrap`."""
    key = _key(secret)
    names = {name.lower(): value for name, value in headers.items()}
    message_id, timestamp, signatures = (_header(names, name) for name in ("id", "timestamp", "signature"))
    if not _TIMESTAMP.fullmatch(timestamp):
        raise InvalidWebhookSignatureError("the header webhook-timestamp is not a number of seconds")
    age = (time.time() if now is None else now) - int(timestamp)
    if age > tolerance:
        raise InvalidWebhookSignatureError(f"the webhook is older than {tolerance} seconds: it may be replayed")
    if age < -tolerance:
        raise InvalidWebhookSignatureError(f"the webhook is dated more than {tolerance} seconds from now")
    body = payload if isinstance(payload, bytes) else payload.encode("utf-8", "surrogatepass")
    signed = f"{message_id}.{timestamp}.".encode("utf-8", "surrogatepass") + body
    due = hmac.new(key, signed, hashlib.sha256).digest()
    # Each of several signatures, made with other keys while keys are changed, is compared in constant time.
    found = False
    for signature in signatures.split():
        version, _, value = signature.partition(",")
        if version == "v1":
            found |= hmac.compare_digest(due, _decoded(value))
    if not found:
        raise InvalidWebhookSignatureError("no signature of the webhook is right: the secret or the payload is another")


class Webhooks:
    """`unwrap` and `verify_signature` with the secret of one client."""

    def __init__(self, secret: str | None = None) -> None:
        self._secret = secret

    def unwrap(self, payload: str | bytes, headers: Mapping[str, str], *, secret: str | None = None) -> Any:
        """Verify a webhook and return its event; see `overlay.webhooks.unwrap`."""
        return unwrap(payload, headers, secret=secret or self._secret)

    def verify_signature(self, payload: str | bytes, headers: Mapping[str, str], *, secret: str | None = None) -> None:
        """Raise unless a webhook is genuine; see `overlay.webhooks.verify_signature`."""
        verify_signature(payload, headers, secret=secret or self._secret)


def _header(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(f"webhook-{name}")
    if not isinstance(value, str) or not value:
        raise InvalidWebhookSignatureError(f"the header webhook-{name} is missing")
    return value


def _key(secret: str | None) -> bytes:
    """Return the bytes of a secret; no message shows any of it."""
    text = secret if secret is not None else os.environ.get(_VARIABLE)
    if not text:
        raise ConfigurationError(f"there is no webhook secret: pass secret=... or set {_VARIABLE}")
    key = _decoded(text.removeprefix("whsec_"))
    del text, secret
    if not key:
        raise ConfigurationError("the webhook secret is not base64 after its whsec_: is it copied whole?")
    return key


def _decoded(value: str) -> bytes:
    """Decode base64, or return nothing: no right signature is empty."""
    try:
        return base64.b64decode(value.strip(), validate=True)
    except (binascii.Error, ValueError):
        return b""
