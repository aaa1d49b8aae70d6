from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..models.beta_multi_agent_action_1 import BetaMultiAgentAction1, BetaMultiAgentAction1Input
    from ..models.beta_output_text_content_param import BetaOutputTextContentParam, BetaOutputTextContentParamDict

    class BetaMultiAgentCallOutputItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        """The agent that something comes from."""
        id: str | None
        """Id of the multi agent call output."""
        call_id: Required[str]
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        type: Required[Literal['multi_agent_call_output']]
        """Tells this object from others that can stand in its place: always `multi_agent_call_output`. Default:
        `multi_agent_call_output`."""
        action: Required[BetaMultiAgentAction1Input]
        """What was done. Values: `spawn_agent`, `interrupt_agent`, `list_agents`, `send_message`, `followup_task`,
        `wait_agent`."""
        output: Required[Sequence[BetaOutputTextContentParam | BetaOutputTextContentParamDict]]
        """The result, as texts."""


@model
class BetaMultiAgentCallOutputItemParam(Base):
    """What came of directing subagents."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the multi agent call output."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal['multi_agent_call_output']
    """Tells this object from others that can stand in its place: always `multi_agent_call_output`. Default:
    `multi_agent_call_output`."""
    action: BetaMultiAgentAction1
    """What was done. Values: `spawn_agent`, `interrupt_agent`, `list_agents`, `send_message`, `followup_task`,
    `wait_agent`."""
    output: list[BetaOutputTextContentParam]
    """The result, as texts."""

    _nested = {'agent': 'BetaAgentTagParam', 'output': ['BetaOutputTextContentParam']}
    _tags = {'type': 'multi_agent_call_output'}
