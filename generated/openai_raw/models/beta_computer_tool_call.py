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
        type: Required[Literal['computer_call']]
        id: Required[str]
        call_id: Required[str]
        action: BetaComputerActionInput
        actions: BetaComputerActionListInput
        pending_safety_checks: Required[Sequence[BetaComputerCallSafetyCheckParam | BetaComputerCallSafetyCheckParamDict]]
        status: Required[BetaComputerToolCallStatusInput]


@model
class BetaComputerToolCall(Base):
    """Beta computer tool call."""

    agent: BetaAgentTag | None = None
    type: Literal['computer_call']
    id: str
    call_id: str
    action: BetaComputerAction | None = absent
    actions: BetaComputerActionList | None = absent
    pending_safety_checks: list[BetaComputerCallSafetyCheckParam]
    status: BetaComputerToolCallStatus

    _nested = {'agent': 'BetaAgentTag', 'action': 'BetaComputerAction', 'actions': 'BetaComputerActionList', 'pending_safety_checks': ['BetaComputerCallSafetyCheckParam']}
    _tags = {'type': 'computer_call'}
