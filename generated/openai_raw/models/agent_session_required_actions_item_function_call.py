from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class AgentSessionRequiredActionsItemFunctionCall(Base):
    """The value of `AgentSession.required_actions`."""

    arguments: Any
    call_id: str
    """Id that ties a tool call to its output."""
    name: str
    """Name of the tool or function."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal['function_call']
    """Tells this object from others that can stand in its place: always `function_call`."""
    _tags = {'type': 'function_call'}
