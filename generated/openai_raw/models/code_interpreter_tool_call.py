from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.code_interpreter_output_image import CodeInterpreterOutputImage, CodeInterpreterOutputImageDict
    from ..models.code_interpreter_output_logs import CodeInterpreterOutputLogs, CodeInterpreterOutputLogsDict
    from ..models.code_interpreter_tool_call_status import CodeInterpreterToolCallStatus, CodeInterpreterToolCallStatusInput

    class CodeInterpreterToolCallDict(TypedDict, total=False):
        type: Required[Literal['code_interpreter_call']]
        """Tells this object from others that can stand in its place: always `code_interpreter_call`. Default:
        `code_interpreter_call`."""
        id: Required[str]
        """Id of the code interpreter tool call."""
        status: Required[CodeInterpreterToolCallStatusInput]
        """State of the code interpreter tool call. Values: `in_progress`, `completed`, `incomplete`,
        `interpreting`, `failed`."""
        container_id: Required[str]
        """Id of the container."""
        code: Required[str | None]
        """The Python code; None while there is none yet."""
        outputs: Required[Sequence[CodeInterpreterOutputLogs | CodeInterpreterOutputLogsDict | CodeInterpreterOutputImage | CodeInterpreterOutputImageDict] | None]
        """Logs and images that the code made; None unless `include` asks for them."""


@model
class CodeInterpreterToolCall(Base):
    """Code that the model ran."""

    type: Literal['code_interpreter_call']
    """Tells this object from others that can stand in its place: always `code_interpreter_call`. Default:
    `code_interpreter_call`."""
    id: str
    """Id of the code interpreter tool call."""
    status: CodeInterpreterToolCallStatus
    """State of the code interpreter tool call. Values: `in_progress`, `completed`, `incomplete`, `interpreting`,
    `failed`."""
    container_id: str
    """Id of the container."""
    code: str | None
    """The Python code; None while there is none yet."""
    outputs: list[CodeInterpreterOutputLogs | CodeInterpreterOutputImage] | None
    """Logs and images that the code made; None unless `include` asks for them."""

    _nested = {'outputs': [('type', {'logs': 'CodeInterpreterOutputLogs', 'image': 'CodeInterpreterOutputImage'})]}
    _tags = {'type': 'code_interpreter_call'}
