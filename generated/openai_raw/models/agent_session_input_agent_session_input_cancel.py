from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class AgentSessionInputAgentSessionInputCancelDict(TypedDict, total=False):
        type: Required[Literal['agent.session.input.cancel']]
        """Which kind it is. Always `agent.session.input.cancel`."""


@model
class AgentSessionInputAgentSessionInputCancel(Base):
    """Input: stop the current turn."""

    type: Literal['agent.session.input.cancel']
    """Which kind it is. Always `agent.session.input.cancel`."""
    _tags = {'type': 'agent.session.input.cancel'}
