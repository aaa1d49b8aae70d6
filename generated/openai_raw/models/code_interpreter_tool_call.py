"""`CodeInterpreterToolCall`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class CodeInterpreterToolCall(Base):
    """A code interpreter call: Python code that the model ran."""

    type: Literal["code_interpreter_call"]
    """Discriminator: always `code_interpreter_call`. Default: `code_interpreter_call`."""
    id: str
    """Id of the code interpreter tool call."""
    status: CodeInterpreterToolCallStatus
    """Status of the code interpreter tool call: `in_progress` (still running), `completed` (finished
    successfully), `incomplete` (cut short), `interpreting` (running code), `failed` (ended with an error)."""
    container_id: str
    """Id of the container."""
    code: str | None
    """The Python code; None until it is available."""
    outputs: list[CodeInterpreterOutputLogs | CodeInterpreterOutputImage] | None
    """Logs and images produced by the code; None unless requested with `include`."""

    _nested = {"outputs": [("type", {"logs": "CodeInterpreterOutputLogs", "image": "CodeInterpreterOutputImage"})]}
    _tags = {"type": "code_interpreter_call"}


CodeInterpreterToolCallStatusInput: TypeAlias = Literal[
    "in_progress", "completed", "incomplete", "interpreting", "failed"
]
CodeInterpreterToolCallStatus: TypeAlias = CodeInterpreterToolCallStatusInput | str
"""Status of the code interpreter tool call: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short), `interpreting` (running code), `failed` (ended with an error)."""


@model
class CodeInterpreterOutputLogs(Base):
    """Text output of the code."""

    type: Literal["logs"]
    """Discriminator: always `logs`. Default: `logs`."""
    logs: str
    """The text output of the code."""

    _tags = {"type": "logs"}


@model
class CodeInterpreterOutputImage(Base):
    """An image produced by the code."""

    type: Literal["image"]
    """Discriminator: always `image`. Default: `image`."""
    url: str
    """URL of the image. For inputs, a `data:` URL with the base64-encoded bytes works too."""

    _tags = {"type": "image"}
