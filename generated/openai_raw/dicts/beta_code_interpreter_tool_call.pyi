"""What requests take instead of the models in ``models.beta_code_interpreter_tool_call``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..models.beta_agent_tag import BetaAgentTag
from ..models.beta_code_interpreter_tool_call import (
    BetaCodeInterpreterOutputImage,
    BetaCodeInterpreterOutputLogs,
    BetaCodeInterpreterToolCallStatusInput,
)

class BetaCodeInterpreterToolCallDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that something comes from."""
    type: Required[Literal["code_interpreter_call"]]
    """Tells this object from others that can stand in its place: always `code_interpreter_call`. Default:
    `code_interpreter_call`."""
    id: Required[str]
    """Id of the code interpreter tool call."""
    status: Required[BetaCodeInterpreterToolCallStatusInput]
    """State of the code interpreter tool call. Values: `in_progress`, `completed`, `incomplete`, `interpreting`,
    `failed`."""
    container_id: Required[str]
    """Id of the container."""
    code: Required[str | None]
    """The Python code; None while there is none yet."""
    outputs: Required[
        Sequence[
            BetaCodeInterpreterOutputLogs
            | BetaCodeInterpreterOutputLogsDict
            | BetaCodeInterpreterOutputImage
            | BetaCodeInterpreterOutputImageDict
        ]
        | None
    ]
    """Logs and images that the code made; None unless `include` asks for them."""

class BetaCodeInterpreterOutputImageDict(TypedDict, total=False):
    type: Required[Literal["image"]]
    """Tells this object from others that can stand in its place: always `image`. Default: `image`."""
    url: Required[str]
    """URL of the image; a `data:` URL with the base64-encoded bytes will do where an input is meant."""

class BetaCodeInterpreterOutputLogsDict(TypedDict, total=False):
    type: Required[Literal["logs"]]
    """Tells this object from others that can stand in its place: always `logs`. Default: `logs`."""
    logs: Required[str]
    """The text that the code wrote."""
