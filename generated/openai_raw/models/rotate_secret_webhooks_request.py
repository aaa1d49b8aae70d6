from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RotateSecretWebhooksRequest(Base):
    """Rotate secret webhooks request."""

    keep_old_secret_active_for_24_hours: bool | None = absent
