"""`BetaCodeInterpreterToolCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaCodeInterpreterToolCall(Base):
    """Code that the model ran."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["code_interpreter_call"]
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

    _nested = {
        "agent": "BetaAgentTag",
        "outputs": [("type", {"logs": "BetaCodeInterpreterOutputLogs", "image": "BetaCodeInterpreterOutputImage"})],
    }
    _tags = {"type": "code_interpreter_call"}


BetaCodeInterpreterToolCallStatusInput: TypeAlias = Literal[
    "in_progress", "completed", "incomplete", "interpreting", "failed"
]
BetaCodeInterpreterToolCallStatus: TypeAlias = BetaCodeInterpreterToolCallStatusInput | str


@model
class BetaCodeInterpreterOutputImage(Base):
    """An image that the code made."""

    type: Literal["image"]
    """Tells this object from others that can stand in its place: always `image`. Default: `image`."""
    url: str
    """URL of the image; a `data:` URL with the base64-encoded bytes will do where an input is meant."""

    _tags = {"type": "image"}


@model
class BetaCodeInterpreterOutputLogs(Base):
    """What the code wrote."""

    type: Literal["logs"]
    """Tells this object from others that can stand in its place: always `logs`. Default: `logs`."""
    logs: str
    """The text that the code wrote."""

    _tags = {"type": "logs"}
