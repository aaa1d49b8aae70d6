from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class RotateSecretWebhooksRequest(Base):
    """The body of `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`."""

    keep_old_secret_active_for_24_hours: bool | None = absent
    """Whether events are signed with the old secret as well for a day."""
