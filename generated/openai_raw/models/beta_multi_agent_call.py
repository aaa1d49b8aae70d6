from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.enums import BetaMultiAgentAction


@model
class BetaMultiAgentCall(Base):
    """What the model asks for to direct its subagents."""

    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    type: Literal["multi_agent_call"]
    """Tells this object from others that can stand in its place: always `multi_agent_call`."""
    id: str
    """Id of the multi agent call."""
    call_id: str
    """Id that ties a tool call to its output."""
    action: BetaMultiAgentAction
    """What to do: start, message, wait for or stop agents, or list them. Values: `spawn_agent`, `interrupt_agent`,
    `list_agents`, `send_message`, `followup_task`, `wait_agent`."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "multi_agent_call"}
