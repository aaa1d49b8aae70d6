from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from ..models.beta_code_interpreter_output_image import BetaCodeInterpreterOutputImage, BetaCodeInterpreterOutputImageDict
    from ..models.beta_code_interpreter_output_logs import BetaCodeInterpreterOutputLogs, BetaCodeInterpreterOutputLogsDict
    from ..models.beta_code_interpreter_tool_call_status import BetaCodeInterpreterToolCallStatus, BetaCodeInterpreterToolCallStatusInput

    class BetaCodeInterpreterToolCallDict(TypedDict, total=False):
        agent: BetaAgentTag | BetaAgentTagDict | None
        type: Required[Literal['code_interpreter_call']]
        id: Required[str]
        status: Required[BetaCodeInterpreterToolCallStatusInput]
        container_id: Required[str]
        code: Required[str | None]
        outputs: Required[Sequence[BetaCodeInterpreterOutputLogs | BetaCodeInterpreterOutputLogsDict | BetaCodeInterpreterOutputImage | BetaCodeInterpreterOutputImageDict] | None]


@model
class BetaCodeInterpreterToolCall(Base):
    """Beta code interpreter tool call."""

    agent: BetaAgentTag | None = None
    type: Literal['code_interpreter_call']
    id: str
    status: BetaCodeInterpreterToolCallStatus
    container_id: str
    code: str | None
    outputs: list[BetaCodeInterpreterOutputLogs | BetaCodeInterpreterOutputImage] | None

    _nested = {'agent': 'BetaAgentTag', 'outputs': [('type', {'logs': 'BetaCodeInterpreterOutputLogs', 'image': 'BetaCodeInterpreterOutputImage'})]}
    _tags = {'type': 'code_interpreter_call'}
