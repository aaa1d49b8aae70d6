"""`WebhookAgentSessionActionRequired`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class WebhookAgentSessionActionRequired(Base):
    """`agent.session.action_required` event."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentSessionActionRequiredData
    """The object that the event is about."""
    object: Literal["event"]
    """Object type: always `event`."""
    type: Literal["agent.session.action_required"]
    """Discriminator: always `agent.session.action_required`."""

    _nested = {"data": "WebhookAgentSessionActionRequiredData"}
    _tags = {"object": "event", "type": "agent.session.action_required"}


@model
class WebhookAgentSessionActionRequiredData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
    required_action: WebhookAgentSessionActionRequiredDataRequiredAction
    """What you must do before the agent continues."""

    _nested = {"required_action": "WebhookAgentSessionActionRequiredDataRequiredAction"}


@model
class WebhookAgentSessionActionRequiredDataRequiredAction(Base):
    """What you must do before the agent continues."""

    type: WebhookAgentSessionActionRequiredDataRequiredActionType
    """Type of the required action. Values: `computer_use_approval_request`, `mcp_approval_request`,
    `function_call`, `environment_connection`."""

    _tags = {
        "type": ("computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection")
    }


WebhookAgentSessionActionRequiredDataRequiredActionTypeInput: TypeAlias = Literal[
    "computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"
]
WebhookAgentSessionActionRequiredDataRequiredActionType: TypeAlias = (
    WebhookAgentSessionActionRequiredDataRequiredActionTypeInput | str
)
"""Type of the required action."""
