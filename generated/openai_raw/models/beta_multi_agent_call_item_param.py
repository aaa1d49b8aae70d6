from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..models.beta_multi_agent_action_1 import BetaMultiAgentAction1, BetaMultiAgentAction1Input

    class BetaMultiAgentCallItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        """The agent that something comes from."""
        id: str | None
        """Id of the multi agent call."""
        call_id: Required[str]
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        type: Required[Literal['multi_agent_call']]
        """Tells this object from others that can stand in its place: always `multi_agent_call`. Default:
        `multi_agent_call`."""
        action: Required[BetaMultiAgentAction1Input]
        """What to do: start, message, wait for or stop agents, or list them. Values: `spawn_agent`,
        `interrupt_agent`, `list_agents`, `send_message`, `followup_task`, `wait_agent`."""
        arguments: Required[str]
        """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
        know."""


@model
class BetaMultiAgentCallItemParam(Base):
    """What the model asked for to direct its subagents."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the multi agent call."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal['multi_agent_call']
    """Tells this object from others that can stand in its place: always `multi_agent_call`. Default:
    `multi_agent_call`."""
    action: BetaMultiAgentAction1
    """What to do: start, message, wait for or stop agents, or list them. Values: `spawn_agent`, `interrupt_agent`,
    `list_agents`, `send_message`, `followup_task`, `wait_agent`."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""

    _nested = {'agent': 'BetaAgentTagParam'}
    _tags = {'type': 'multi_agent_call'}
