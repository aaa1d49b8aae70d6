from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.test_webhooks_request_event_type import TestWebhooksRequestEventType


@model
class TestWebhooksRequest(Base):
    """Test webhooks request."""

    event_type: TestWebhooksRequestEventType
