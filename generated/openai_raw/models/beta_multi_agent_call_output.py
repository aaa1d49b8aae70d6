from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_output_text_content import BetaOutputTextContent
    from ..models.enums import BetaMultiAgentAction


@model
class BetaMultiAgentCallOutput(Base):
    """What came of directing subagents."""

    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    type: Literal["multi_agent_call_output"]
    """Tells this object from others that can stand in its place: always `multi_agent_call_output`."""
    id: str
    """Id of the multi agent call output."""
    call_id: str
    """Id that ties a tool call to its output."""
    action: BetaMultiAgentAction
    """What was done. Values: `spawn_agent`, `interrupt_agent`, `list_agents`, `send_message`, `followup_task`,
    `wait_agent`."""
    output: list[BetaOutputTextContent]
    """The result, as texts."""

    _nested = {"agent": "BetaAgentTag", "output": ["BetaOutputTextContent"]}
    _tags = {"type": "multi_agent_call_output"}
