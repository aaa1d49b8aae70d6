from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.webhook_agent_session_action_required_data_required_action import WebhookAgentSessionActionRequiredDataRequiredAction


@model
class WebhookAgentSessionActionRequiredData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
    required_action: WebhookAgentSessionActionRequiredDataRequiredAction
    """What you must do before the agent goes on."""

    _nested = {'required_action': 'WebhookAgentSessionActionRequiredDataRequiredAction'}
