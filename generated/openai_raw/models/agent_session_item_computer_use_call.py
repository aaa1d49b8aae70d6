from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_function_call_status import AgentFunctionCallStatus
    from ..models.agent_session_item_computer_use_call_output import AgentSessionItemComputerUseCallOutput


@model
class AgentSessionItemComputerUseCall(Base):
    """Agent session item computer use call."""

    id: str
    output: AgentSessionItemComputerUseCallOutput | None = None
    status: AgentFunctionCallStatus
    title: str | None = None
    turn_id: str
    type: Literal['computer_use_call']

    _nested = {'output': 'AgentSessionItemComputerUseCallOutput'}
    _tags = {'type': 'computer_use_call'}
