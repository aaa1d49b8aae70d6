from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.agent_session_input_message import AgentSessionInputMessage, AgentSessionInputMessageDict

    class AgentSessionInputAgentSessionInputMessageDict(TypedDict, total=False):
        input: Required[Sequence[AgentSessionInputMessage | AgentSessionInputMessageDict]]
        """The messages, in order."""
        type: Required[Literal['agent.session.input.message']]
        """Which kind it is. Always `agent.session.input.message`."""


@model
class AgentSessionInputAgentSessionInputMessage(Base):
    """Input: what you tell the agent."""

    input: list[AgentSessionInputMessage]
    """The messages, in order."""
    type: Literal['agent.session.input.message']
    """Which kind it is. Always `agent.session.input.message`."""

    _nested = {'input': ['AgentSessionInputMessage']}
    _tags = {'type': 'agent.session.input.message'}
