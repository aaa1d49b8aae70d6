from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.computer_call_safety_check_param import ComputerCallSafetyCheckParam, ComputerCallSafetyCheckParamDict
    from ..models.computer_tool_call_status import ComputerToolCallStatus, ComputerToolCallStatusInput
    from ..unions import ComputerAction, ComputerActionInput, ComputerActionList, ComputerActionListInput

    class ComputerToolCallDict(TypedDict, total=False):
        type: Required[Literal['computer_call']]
        id: Required[str]
        call_id: Required[str]
        action: ComputerActionInput
        actions: ComputerActionListInput
        pending_safety_checks: Required[Sequence[ComputerCallSafetyCheckParam | ComputerCallSafetyCheckParamDict]]
        status: Required[ComputerToolCallStatusInput]


@model
class ComputerToolCall(Base):
    """Computer tool call."""

    type: Literal['computer_call']
    id: str
    call_id: str
    action: ComputerAction | None = absent
    actions: ComputerActionList | None = absent
    pending_safety_checks: list[ComputerCallSafetyCheckParam]
    status: ComputerToolCallStatus

    _nested = {'action': 'ComputerAction', 'actions': 'ComputerActionList', 'pending_safety_checks': ['ComputerCallSafetyCheckParam']}
    _tags = {'type': 'computer_call'}
