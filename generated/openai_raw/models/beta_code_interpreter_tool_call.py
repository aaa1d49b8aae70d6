"""`BetaCodeInterpreterToolCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaCodeInterpreterToolCall(Base):
    """A code interpreter call: Python code that the model ran."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["code_interpreter_call"]
    """Discriminator: always `code_interpreter_call`. Default: `code_interpreter_call`."""
    id: str
    """Id of the code interpreter tool call."""
    status: BetaCodeInterpreterToolCallStatus
    """Status of the code interpreter tool call: `in_progress` (still running), `completed` (finished
    successfully), `incomplete` (cut short), `interpreting` (running code), `failed` (ended with an error)."""
    container_id: str
    """Id of the container."""
    code: str | None
    """The Python code; None until it is available."""
    outputs: list[BetaCodeInterpreterOutputLogs | BetaCodeInterpreterOutputImage] | None
    """Logs and images produced by the code; None unless requested with `include`."""

    _nested = {
        "agent": "BetaAgentTag",
        "outputs": [("type", {"logs": "BetaCodeInterpreterOutputLogs", "image": "BetaCodeInterpreterOutputImage"})],
    }
    _tags = {"type": "code_interpreter_call"}


BetaCodeInterpreterToolCallStatusInput: TypeAlias = Literal[
    "in_progress", "completed", "incomplete", "interpreting", "failed"
]
BetaCodeInterpreterToolCallStatus: TypeAlias = BetaCodeInterpreterToolCallStatusInput | str
"""Status of the code interpreter tool call: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short), `interpreting` (running code), `failed` (ended with an error)."""


@model
class BetaCodeInterpreterOutputImage(Base):
    """An image produced by the code."""

    type: Literal["image"]
    """Discriminator: always `image`. Default: `image`."""
    url: str
    """URL of the image. For inputs, a `data:` URL with the base64-encoded bytes works too."""

    _tags = {"type": "image"}


@model
class BetaCodeInterpreterOutputLogs(Base):
    """Text output of the code."""

    type: Literal["logs"]
    """Discriminator: always `logs`. Default: `logs`."""
    logs: str
    """The text output of the code."""

    _tags = {"type": "logs"}
