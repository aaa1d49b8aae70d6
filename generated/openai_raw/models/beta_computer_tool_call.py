from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from ..models.beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam, BetaComputerCallSafetyCheckParamDict
    from ..models.beta_computer_tool_call_status import BetaComputerToolCallStatus, BetaComputerToolCallStatusInput
    from ..unions import BetaComputerAction, BetaComputerActionInput, BetaComputerActionList, BetaComputerActionListInput

    class BetaComputerToolCallDict(TypedDict, total=False):
        agent: BetaAgentTag | BetaAgentTagDict | None
        """The agent that something comes from."""
        type: Required[Literal['computer_call']]
        """Tells this object from others that can stand in its place: always `computer_call`. Default:
        `computer_call`."""
        id: Required[str]
        """Id of the computer tool call."""
        call_id: Required[str]
        """Id that ties a tool call to its output."""
        action: BetaComputerActionInput
        """The one thing to do, from the preview tool."""
        actions: BetaComputerActionListInput
        """What to do, in this order."""
        pending_safety_checks: Required[Sequence[BetaComputerCallSafetyCheckParam | BetaComputerCallSafetyCheckParamDict]]
        """Safety checks to confirm before the action is carried out."""
        status: Required[BetaComputerToolCallStatusInput]
        """State of the computer tool call. Values: `in_progress`, `completed`, `incomplete`."""


@model
class BetaComputerToolCall(Base):
    """What the model wants done on the computer."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['computer_call']
    """Tells this object from others that can stand in its place: always `computer_call`. Default: `computer_call`."""
    id: str
    """Id of the computer tool call."""
    call_id: str
    """Id that ties a tool call to its output."""
    action: BetaComputerAction | None = absent
    """The one thing to do, from the preview tool."""
    actions: BetaComputerActionList | None = absent
    """What to do, in this order."""
    pending_safety_checks: list[BetaComputerCallSafetyCheckParam]
    """Safety checks to confirm before the action is carried out."""
    status: BetaComputerToolCallStatus
    """State of the computer tool call. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {'agent': 'BetaAgentTag', 'action': 'BetaComputerAction', 'actions': 'BetaComputerActionList', 'pending_safety_checks': ['BetaComputerCallSafetyCheckParam']}
    _tags = {'type': 'computer_call'}
