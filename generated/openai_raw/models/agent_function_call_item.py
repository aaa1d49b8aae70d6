from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import AgentFunctionCallStatus


@model
class AgentFunctionCallItem(Base):
    """The agent calls a function of yours."""

    id: str
    """Id of the agent function call, by which the API knows it."""
    arguments: Any
    """What the call was given."""
    call_id: str
    """Id that ties a tool call to its output."""
    name: str
    """Name of the tool or function."""
    status: AgentFunctionCallStatus
    """State of the agent function call. Values: `in_progress`, `completed`, `failed`, `incomplete`."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["function_call"]
    """Which kind it is. Always `function_call`."""

    _tags = {"type": "function_call"}
