from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.webhook_agent_session_action_required_data_required_action_type import WebhookAgentSessionActionRequiredDataRequiredActionType


@model
class WebhookAgentSessionActionRequiredDataRequiredAction(Base):
    """What you must do before the agent goes on."""

    type: WebhookAgentSessionActionRequiredDataRequiredActionType
    """Which kind of required action this is. Values: `computer_use_approval_request`, `mcp_approval_request`,
    `function_call`, `environment_connection`."""
    _tags = {'type': ('computer_use_approval_request', 'mcp_approval_request', 'function_call', 'environment_connection')}
