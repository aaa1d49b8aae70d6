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
        """Tells this object from others that can stand in its place: always `computer_call`. Default:
        `computer_call`."""
        id: Required[str]
        """Id of the computer tool call."""
        call_id: Required[str]
        """Id that ties a tool call to its output."""
        action: ComputerActionInput
        """The one thing to do, from the preview tool."""
        actions: ComputerActionListInput
        """What to do, in this order."""
        pending_safety_checks: Required[Sequence[ComputerCallSafetyCheckParam | ComputerCallSafetyCheckParamDict]]
        """Safety checks to confirm before the action is carried out."""
        status: Required[ComputerToolCallStatusInput]
        """State of the computer tool call. Values: `in_progress`, `completed`, `incomplete`."""


@model
class ComputerToolCall(Base):
    """What the model wants done on the computer."""

    type: Literal['computer_call']
    """Tells this object from others that can stand in its place: always `computer_call`. Default: `computer_call`."""
    id: str
    """Id of the computer tool call."""
    call_id: str
    """Id that ties a tool call to its output."""
    action: ComputerAction | None = absent
    """The one thing to do, from the preview tool."""
    actions: ComputerActionList | None = absent
    """What to do, in this order."""
    pending_safety_checks: list[ComputerCallSafetyCheckParam]
    """Safety checks to confirm before the action is carried out."""
    status: ComputerToolCallStatus
    """State of the computer tool call. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {'action': 'ComputerAction', 'actions': 'ComputerActionList', 'pending_safety_checks': ['ComputerCallSafetyCheckParam']}
    _tags = {'type': 'computer_call'}
