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
        """The agent that something comes from."""
        type: Required[Literal['code_interpreter_call']]
        """Tells this object from others that can stand in its place: always `code_interpreter_call`. Default:
        `code_interpreter_call`."""
        id: Required[str]
        """Id of the code interpreter tool call."""
        status: Required[BetaCodeInterpreterToolCallStatusInput]
        """State of the code interpreter tool call. Values: `in_progress`, `completed`, `incomplete`,
        `interpreting`, `failed`."""
        container_id: Required[str]
        """Id of the container."""
        code: Required[str | None]
        """The Python code; None while there is none yet."""
        outputs: Required[Sequence[BetaCodeInterpreterOutputLogs | BetaCodeInterpreterOutputLogsDict | BetaCodeInterpreterOutputImage | BetaCodeInterpreterOutputImageDict] | None]
        """Logs and images that the code made; None unless `include` asks for them."""


@model
class BetaCodeInterpreterToolCall(Base):
    """Code that the model ran."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['code_interpreter_call']
    """Tells this object from others that can stand in its place: always `code_interpreter_call`. Default:
    `code_interpreter_call`."""
    id: str
    """Id of the code interpreter tool call."""
    status: BetaCodeInterpreterToolCallStatus
    """State of the code interpreter tool call. Values: `in_progress`, `completed`, `incomplete`, `interpreting`,
    `failed`."""
    container_id: str
    """Id of the container."""
    code: str | None
    """The Python code; None while there is none yet."""
    outputs: list[BetaCodeInterpreterOutputLogs | BetaCodeInterpreterOutputImage] | None
    """Logs and images that the code made; None unless `include` asks for them."""

    _nested = {'agent': 'BetaAgentTag', 'outputs': [('type', {'logs': 'BetaCodeInterpreterOutputLogs', 'image': 'BetaCodeInterpreterOutputImage'})]}
    _tags = {'type': 'code_interpreter_call'}
