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
    """The agent that produced an item."""
    type: Required[Literal["code_interpreter_call"]]
    """Discriminator: always `code_interpreter_call`. Default: `code_interpreter_call`."""
    id: Required[str]
    """Id of the code interpreter tool call."""
    status: Required[BetaCodeInterpreterToolCallStatusInput]
    """Status of the code interpreter tool call: `in_progress` (still running), `completed` (finished
    successfully), `incomplete` (cut short), `interpreting` (running code), `failed` (ended with an error)."""
    container_id: Required[str]
    """Id of the container."""
    code: Required[str | None]
    """The Python code; None until it is available."""
    outputs: Required[
        Sequence[
            BetaCodeInterpreterOutputLogs
            | BetaCodeInterpreterOutputLogsDict
            | BetaCodeInterpreterOutputImage
            | BetaCodeInterpreterOutputImageDict
        ]
        | None
    ]
    """Logs and images produced by the code; None unless requested with `include`."""

class BetaCodeInterpreterOutputImageDict(TypedDict, total=False):
    type: Required[Literal["image"]]
    """Discriminator: always `image`. Default: `image`."""
    url: Required[str]
    """URL of the image. For inputs, a `data:` URL with the base64-encoded bytes works too."""

class BetaCodeInterpreterOutputLogsDict(TypedDict, total=False):
    type: Required[Literal["logs"]]
    """Discriminator: always `logs`. Default: `logs`."""
    logs: Required[str]
    """The text output of the code."""
