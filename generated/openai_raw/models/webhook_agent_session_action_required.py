"""`WebhookAgentSessionActionRequired`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class WebhookAgentSessionActionRequired(Base):
    """The event `agent.session.action_required`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentSessionActionRequiredData
    """What the event is about."""
    object: Literal["event"]
    """The kind of object: always `event`."""
    type: Literal["agent.session.action_required"]
    """Tells this object from others that can stand in its place: always `agent.session.action_required`."""

    _nested = {"data": "WebhookAgentSessionActionRequiredData"}
    _tags = {"object": "event", "type": "agent.session.action_required"}


@model
class WebhookAgentSessionActionRequiredData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
    required_action: WebhookAgentSessionActionRequiredDataRequiredAction
    """What you must do before the agent goes on."""

    _nested = {"required_action": "WebhookAgentSessionActionRequiredDataRequiredAction"}


@model
class WebhookAgentSessionActionRequiredDataRequiredAction(Base):
    """What you must do before the agent goes on."""

    type: WebhookAgentSessionActionRequiredDataRequiredActionType
    """Which kind of required action this is. Values: `computer_use_approval_request`, `mcp_approval_request`,
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
