from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import AgentFunctionCallStatus


@model
class AgentFunctionCallItem(Base):
    """The agent calls one of your functions. Submit the result to let it continue."""

    id: str
    """Unique id of the call."""
    arguments: Any
    """Arguments of the call."""
    call_id: str
    """Id that links a tool call and its output."""
    name: str
    """Name of the tool or function."""
    status: AgentFunctionCallStatus
    """Status of the call: `in_progress` (still running), `completed` (finished successfully), `failed` (ended with
    an error), `incomplete` (cut short)."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["function_call"]
    """Discriminator: always `function_call`."""

    _tags = {"type": "function_call"}
