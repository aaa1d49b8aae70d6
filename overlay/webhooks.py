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
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .errors import ConfigurationError, InvalidWebhookSignatureError

if TYPE_CHECKING:
    from . import types

    WebhookEvent: TypeAlias = (
        types.WebhookBatchCancelled
        | types.WebhookBatchCompleted
        | types.WebhookBatchExpired
        | types.WebhookBatchFailed
        | types.WebhookEvalRunCanceled
        | types.WebhookEvalRunFailed
        | types.WebhookEvalRunSucceeded
        | types.WebhookFineTuningJobCancelled
        | types.WebhookFineTuningJobFailed
        | types.WebhookFineTuningJobSucceeded
        | types.WebhookLiveCallIncoming
        | types.WebhookRealtimeCallIncoming
        | types.WebhookResponseCancelled
        | types.WebhookResponseCompleted
        | types.WebhookResponseFailed
        | types.WebhookResponseIncomplete
    )

__all__ = ["Headers", "Webhooks", "unwrap", "verify_signature"]

Headers: TypeAlias = Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]
"""Headers as frameworks give them: a mapping, or the pairs of WSGI, ASGI and the like; names in any case."""
TOLERANCE: Final = 300  # seconds, into the past and into the future
_VARIABLE: Final = "OPENAI_WEBHOOK_SECRET"
_TIMESTAMP: Final = re.compile(r"[0-9]{1,15}", re.ASCII)


def unwrap(
    payload: str | bytes, headers: Headers, *, secret: str | None = None, tolerance: int = TOLERANCE
) -> WebhookEvent:
    """Verify a webhook and return its event, of the class of its ``type``.

    An event of a type that the specification does not know has no such class; its fields are attributes all the same.

    Args:
        payload: the body exactly as it came, not decoded and encoded again.
        headers: the headers of the request.
        secret: the webhook's secret, else OPENAI_WEBHOOK_SECRET: base64 after "whsec_", or else itself the key.
        tolerance: seconds that the webhook may be old, or its clock ahead.

    Raises:
        InvalidWebhookSignatureError: the request is not proven genuine, is too old or too new, or holds no JSON object.
        ConfigurationError: there is no secret, or it cannot be one.
    """
    verify_signature(payload, headers, secret=secret, tolerance=tolerance)
    try:
        event = json.loads(payload)
    except (ValueError, RecursionError):
        raise InvalidWebhookSignatureError("the payload is not JSON, though its signature is right") from None
    if type(event) is not dict:
        raise InvalidWebhookSignatureError("the payload is no JSON object, though its signature is right")
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
    """Raise unless a webhook carries a right signature that was made within `tolerance` seconds; see `unwrap`."""
    key = _key(secret)
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    names = {_text(name).lower(): _text(value) for name, value in pairs}
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

    def unwrap(
        self, payload: str | bytes, headers: Headers, *, secret: str | None = None, tolerance: int = TOLERANCE
    ) -> WebhookEvent:
        """Verify a webhook and return its event; see `overlay.webhooks.unwrap`."""
        return unwrap(payload, headers, secret=secret or self._secret, tolerance=tolerance)

    def verify_signature(
        self, payload: str | bytes, headers: Headers, *, secret: str | None = None, tolerance: int = TOLERANCE
    ) -> None:
        """Raise unless a webhook is genuine; see `overlay.webhooks.verify_signature`."""
        verify_signature(payload, headers, secret=secret or self._secret, tolerance=tolerance)


def _event(value: dict[str, Any]) -> Any:
    """Make of an event the model that is called after its type: of "batch.failed" a `WebhookBatchFailed`."""
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


def _key(secret: str | None) -> bytes:
    """Return the bytes of a secret; no message shows any of it."""
    text = secret if secret is not None else os.environ.get(_VARIABLE)
    if not text:
        raise ConfigurationError(f"there is no webhook secret: pass secret=... or set {_VARIABLE}")
    is_encoded = text.startswith("whsec_")
    key = _decoded(text.removeprefix("whsec_")) if is_encoded else text.encode("utf-8", "surrogatepass")
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


def __getattr__(name: str) -> Any:
    """Pass on what ``client.webhooks`` has: ``overlay.webhooks`` is also that of the module's client."""
    from ._module_client import resource

    return resource("webhooks", name)
