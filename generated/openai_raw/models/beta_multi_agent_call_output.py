from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_output_text_content import BetaOutputTextContent
    from ..models.enums import BetaMultiAgentAction


@model
class BetaMultiAgentCallOutput(Base):
    """The result of managing subagents."""

    agent: BetaAgentTag | None = absent
    """The agent that produced an item."""
    type: Literal["multi_agent_call_output"]
    """Discriminator: always `multi_agent_call_output`."""
    id: str
    """Id of the use of subagents."""
    call_id: str
    """Id that links a tool call and its output."""
    action: BetaMultiAgentAction
    """Action that was performed. Values: `spawn_agent`, `interrupt_agent`, `list_agents`, `send_message`,
    `followup_task`, `wait_agent`."""
    output: list[BetaOutputTextContent]
    """The result, as text parts."""

    _nested = {"agent": "BetaAgentTag", "output": ["BetaOutputTextContent"]}
    _tags = {"type": "multi_agent_call_output"}
