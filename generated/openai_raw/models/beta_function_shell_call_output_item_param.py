from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..models.beta_function_shell_call_item_status import BetaFunctionShellCallItemStatus, BetaFunctionShellCallItemStatusInput
    from ..models.beta_function_shell_call_output_content_param import BetaFunctionShellCallOutputContentParam, BetaFunctionShellCallOutputContentParamDict
    from ..unions import BetaToolCallCallerParam, BetaToolCallCallerParamInput

    class BetaFunctionShellCallOutputItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        id: str | None
        call_id: Required[str]
        caller: BetaToolCallCallerParamInput | None
        type: Required[Literal['shell_call_output']]
        output: Required[Sequence[BetaFunctionShellCallOutputContentParam | BetaFunctionShellCallOutputContentParamDict]]
        status: BetaFunctionShellCallItemStatusInput | None
        max_output_length: int | None


@model
class BetaFunctionShellCallOutputItemParam(Base):
    """Beta function shell call output item param."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str
    caller: BetaToolCallCallerParam | None = None
    type: Literal['shell_call_output']
    output: list[BetaFunctionShellCallOutputContentParam]
    status: BetaFunctionShellCallItemStatus | None = None
    max_output_length: int | None = None

    _nested = {'agent': 'BetaAgentTagParam', 'caller': ('type', {'direct': 'BetaDirectToolCallCallerParam', 'program': 'BetaProgramToolCallCallerParam'}), 'output': ['BetaFunctionShellCallOutputContentParam']}
    _tags = {'type': 'shell_call_output'}
