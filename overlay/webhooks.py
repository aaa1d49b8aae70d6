"""Webhooks: verify that the holder of the secret sent them, and sent them recently.

The scheme is that of standardwebhooks.com: HMAC-SHA256 over id, timestamp and payload, separated by dots.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import os
import re
import sys
import time
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ._module_client import attributes_of
from .errors import ConfigurationError, InvalidWebhookSignatureError

if TYPE_CHECKING:
    from ._webhook_event import WebhookEvent as WebhookEvent

__all__ = ["Headers", "Webhooks", "unwrap", "verify_signature"]

Headers: TypeAlias = Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]
"""Headers in the form that frameworks provide: a mapping, or pairs as in WSGI and ASGI; names in any case."""
TOLERANCE: Final = 300  # seconds, into the past and into the future
_VARIABLE: Final = "OPENAI_WEBHOOK_SECRET"
_TIMESTAMP: Final = re.compile(r"[0-9]{1,15}", re.ASCII)


def unwrap(
    payload: str | bytes, headers: Headers, *, secret: str | None = None, tolerance: int = TOLERANCE
) -> WebhookEvent:
    """Verify a webhook and return its event, of the class of its ``type``.

    An event of an unknown type has no such class, but its fields are attributes too.

    Args:
        payload: the body exactly as received, not decoded and encoded again.
        headers: the headers of the request.
        secret: the webhook's secret, by default ``overlay.webhook_secret`` or OPENAI_WEBHOOK_SECRET: base64 after
            "whsec_", otherwise used as the key itself.
        tolerance: how many seconds the webhook may be old, or dated in the future.

    Raises:
        InvalidWebhookSignatureError: the request cannot be verified, is too old or too new, or does not contain a JSON
            object.
        ConfigurationError: the secret is missing or invalid.
    """
    kept = _Secret(secret)
    del secret
    return _unwrapped(payload, headers, kept, tolerance)


def _unwrapped(payload: Any, headers: Headers, secret: _Secret, tolerance: int) -> WebhookEvent:
    secret.check()
    body = _body(payload)
    _verify(body, headers, secret, tolerance, None)
    try:
        event = json.loads(body)
    except (ValueError, RecursionError):
        raise InvalidWebhookSignatureError("the signature is valid, but the payload is not JSON") from None
    if type(event) is not dict:
        raise InvalidWebhookSignatureError("the signature is valid, but the payload is not a JSON object")
    found: WebhookEvent = _event(event)
    return found


def verify_signature(
    payload: str | bytes,
    headers: Headers,
    *,
    secret: str | None = None,
    tolerance: int = TOLERANCE,
    now: float | None = None,
) -> None:
    """Raise unless a webhook has a valid signature made within `tolerance` seconds; see `unwrap`."""
    kept = _Secret(secret)
    del secret
    kept.check()
    _verify(_body(payload), headers, kept, tolerance, now)


def _body(payload: Any) -> bytes:
    """Return the payload as bytes.

    Raises:
        TypeError: It was decoded, so the signed bytes are lost.
    """
    if isinstance(payload, str):
        return payload.encode("utf-8", "surrogatepass")
    if isinstance(payload, bytes | bytearray | memoryview):
        return bytes(payload)
    raise TypeError(f"the payload is of type {type(payload).__name__}; pass the unchanged body as bytes or str")


def _verify(body: bytes, headers: Headers, secret: _Secret, tolerance: int, now: float | None) -> None:
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    names = {_text(name).lower(): _text(value) for name, value in pairs}
    message_id, timestamp, signatures = (_header(names, name) for name in ("id", "timestamp", "signature"))
    if not _TIMESTAMP.fullmatch(timestamp):
        raise InvalidWebhookSignatureError("the header webhook-timestamp is not a number of seconds")
    age = (time.time() if now is None else now) - int(timestamp)
    if age > tolerance:
        raise InvalidWebhookSignatureError(f"the webhook is older than {tolerance} seconds, so it may be a replay")
    if age < -tolerance:
        raise InvalidWebhookSignatureError(f"the webhook is dated more than {tolerance} seconds from now")
    signed = f"{message_id}.{timestamp}.".encode("utf-8", "surrogatepass") + body
    if not secret.has_signed(signed, signatures):
        raise InvalidWebhookSignatureError("signature mismatch: wrong secret or modified payload")


class Webhooks:
    """`unwrap` and `verify_signature` with the secret of one client."""

    def __init__(self, secret: str | None = None) -> None:
        self._secret = _Secret(secret) if secret else None

    def unwrap(
        self, payload: str | bytes, headers: Headers, *, secret: str | None = None, tolerance: int = TOLERANCE
    ) -> WebhookEvent:
        """Verify a webhook and return its event; see `overlay.webhooks.unwrap`."""
        kept = self._kept(secret)
        del secret
        return _unwrapped(payload, headers, kept, tolerance)

    def verify_signature(
        self, payload: str | bytes, headers: Headers, *, secret: str | None = None, tolerance: int = TOLERANCE
    ) -> None:
        """Raise unless a webhook is valid; see `overlay.webhooks.verify_signature`."""
        kept = self._kept(secret)
        del secret
        kept.check()
        _verify(_body(payload), headers, kept, tolerance, None)

    def _kept(self, secret: str | None) -> _Secret:
        return _Secret(secret) if secret or self._secret is None else self._secret


def _event(value: dict[str, Any]) -> Any:
    """Turn an event into the model named after its type: "batch.failed" becomes a `WebhookBatchFailed`."""
    from . import types
    from ._raw import UntypedObject

    words = re.split(r"[._]", str(value.get("type")))
    kind = getattr(types, "Webhook" + "".join(word.capitalize() for word in words), UntypedObject)
    is_event = kind._tags.get("type") == value.get("type")
    return (kind if is_event else UntypedObject)._decode(value)


def _text(value: Any) -> Any:
    return value.decode("latin-1") if isinstance(value, bytes) else value


def _header(headers: Mapping[str, Any], name: str) -> str:
    value = headers.get(f"webhook-{name}")
    if not isinstance(value, str) or not value:
        raise InvalidWebhookSignatureError(f"the header webhook-{name} is missing")
    return value


class _Secret:
    """The secret of a webhook, which no stack frame shows: the constructor never raises, `check` does.

    Whoever forged a payload could use its valid signature like the secret, so that is not shown either.
    """

    __slots__ = ("_key", "_problem")

    def __init__(self, secret: str | None) -> None:
        text: Any = secret  # any value may be passed
        if text is None:
            text = vars(sys.modules[__name__.rpartition(".")[0]]).get("webhook_secret") or os.environ.get(_VARIABLE)
        self._problem: str | None = None
        self._key = b""
        if not isinstance(text, str | None):
            self._problem = f"the webhook secret is of type {type(text).__name__}; pass a string"
        elif not text:
            self._problem = f"No webhook secret: pass secret=... or set {_VARIABLE}"
        elif text.startswith("whsec_"):
            self._key = _decoded(text.removeprefix("whsec_"))
            if not self._key:
                self._problem = "the webhook secret is not base64 after whsec_; check that you copied all of it"
        else:
            self._key = text.encode("utf-8", "surrogatepass")

    def check(self) -> None:
        """Raise `ConfigurationError` if it is invalid; messages do not show any part of it."""
        if self._problem is not None:
            raise ConfigurationError(self._problem)

    def has_signed(self, signed: bytes, signatures: str) -> bool:
        """Return whether one of several signatures is valid; there are several while keys are being rotated."""
        due = hmac.new(self._key, signed, hashlib.sha256).digest()
        found = False
        for signature in signatures.split():
            version, _, value = signature.partition(",")
            if version == "v1":
                found |= hmac.compare_digest(due, _decoded(value))  # in constant time
        return found

    def __repr__(self) -> str:
        return "<hidden>"

    def __reduce__(self) -> Any:
        raise TypeError("a webhook secret is never pickled")


def _decoded(value: str) -> bytes:
    """Decode base64, or return nothing: a valid signature is never empty."""
    try:
        return base64.b64decode(value.strip(), validate=True)
    except (binascii.Error, ValueError):
        return b""


__getattr__ = attributes_of("webhooks")
