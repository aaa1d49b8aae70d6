"""What requests take instead of the models in ``models.code_interpreter_tool_call``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.code_interpreter_tool_call import (
    CodeInterpreterOutputImage,
    CodeInterpreterOutputLogs,
    CodeInterpreterToolCallStatusInput,
)

class CodeInterpreterToolCallDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter_call"]]
    """Tells this object from others that can stand in its place: always `code_interpreter_call`. Default:
    `code_interpreter_call`."""
    id: Required[str]
    """Id of the code interpreter tool call."""
    status: Required[CodeInterpreterToolCallStatusInput]
    """State of the code interpreter tool call. Values: `in_progress`, `completed`, `incomplete`, `interpreting`,
    `failed`."""
    container_id: Required[str]
    """Id of the container."""
    code: Required[str | None]
    """The Python code; None while there is none yet."""
    outputs: Required[
        Sequence[
            CodeInterpreterOutputLogs
            | CodeInterpreterOutputLogsDict
            | CodeInterpreterOutputImage
            | CodeInterpreterOutputImageDict
        ]
        | None
    ]
    """Logs and images that the code made; None unless `include` asks for them."""

class CodeInterpreterOutputLogsDict(TypedDict, total=False):
    type: Required[Literal["logs"]]
    """Tells this object from others that can stand in its place: always `logs`. Default: `logs`."""
    logs: Required[str]
    """The text that the code wrote."""

class CodeInterpreterOutputImageDict(TypedDict, total=False):
    type: Required[Literal["image"]]
    """Tells this object from others that can stand in its place: always `image`. Default: `image`."""
    url: Required[str]
    """URL of the image; a `data:` URL with the base64-encoded bytes will do where an input is meant."""
