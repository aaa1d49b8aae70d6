"""``client.webhooks`` with signature verification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _raw

if TYPE_CHECKING:
    from ..webhooks import Headers, WebhookEvent

__all__ = ["AsyncWebhooks", "Webhooks"]

TOLERANCE = 300  # seconds, as in `overlay.webhooks`, which is loaded when something has come


class _Verification:
    """Methods that need no server and are the same on both clients."""

    _client: Any

    def unwrap(
        self, payload: str | bytes, headers: Headers, *, secret: str | None = None, tolerance: int = TOLERANCE
    ) -> WebhookEvent:
        """Verify a webhook and return its event; see `overlay.webhooks.unwrap`."""
        from ..webhooks import Webhooks

        kept = Webhooks(self._client.webhook_secret if secret is None else secret)
        del secret  # which no stack frame must show
        return kept.unwrap(payload, headers, tolerance=tolerance)

    def verify_signature(
        self, payload: str | bytes, headers: Headers, *, secret: str | None = None, tolerance: int = TOLERANCE
    ) -> None:
        """Raise unless a webhook is valid; see `overlay.webhooks.verify_signature`."""
        from ..webhooks import Webhooks

        kept = Webhooks(self._client.webhook_secret if secret is None else secret)
        del secret  # as above
        kept.verify_signature(payload, headers, tolerance=tolerance)


class Webhooks(_Verification, _raw.Webhooks):
    """``client.webhooks``."""


class AsyncWebhooks(_Verification, _raw.AsyncWebhooks):
    """``client.webhooks`` of an async client."""
