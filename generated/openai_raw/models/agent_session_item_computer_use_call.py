from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_function_call_status import AgentFunctionCallStatus
    from ..models.agent_session_item_computer_use_call_output import AgentSessionItemComputerUseCallOutput


@model
class AgentSessionItemComputerUseCall(Base):
    """The agent did something in a browser."""

    id: str
    """Id of the item computer use call."""
    output: AgentSessionItemComputerUseCallOutput | None = None
    """What came back. Null while there is nothing yet."""
    status: AgentFunctionCallStatus
    """State of the item computer use call. Values: `in_progress`, `completed`, `failed`, `incomplete`."""
    title: str | None = None
    """Title of the item computer use call."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal['computer_use_call']
    """Which kind it is. Always `computer_use_call`."""

    _nested = {'output': 'AgentSessionItemComputerUseCallOutput'}
    _tags = {'type': 'computer_use_call'}
