from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class AgentSessionRequiredActionsItemFunctionCall(Base):
    """The session waits for the result of a function of yours."""

    arguments: Any
    """What the call was given."""
    call_id: str
    """Id that ties a tool call to its output."""
    name: str
    """Name of the tool or function."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal['function_call']
    """Which kind it is. Always `function_call`."""
    _tags = {'type': 'function_call'}
