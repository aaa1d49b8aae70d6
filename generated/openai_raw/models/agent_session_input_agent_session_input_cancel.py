from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class AgentSessionInputAgentSessionInputCancelDict(TypedDict, total=False):
        type: Required[Literal['agent.session.input.cancel']]
        """Tells this object from others that can stand in its place: always `agent.session.input.cancel`."""


@model
class AgentSessionInputAgentSessionInputCancel(Base):
    """Agent session input agent session input cancel."""

    type: Literal['agent.session.input.cancel']
    """Tells this object from others that can stand in its place: always `agent.session.input.cancel`."""
    _tags = {'type': 'agent.session.input.cancel'}
