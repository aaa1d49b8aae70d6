"""`FunctionShellCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import ToolCallCaller


@model
class FunctionShellCall(Base):
    """A shell call: commands that the model wants to run."""

    type: Literal["shell_call"]
    """Discriminator: always `shell_call`."""
    id: str
    """Id of the function shell call."""
    call_id: str
    """Id that links a tool call and its output."""
    caller: ToolCallCaller | None = None
    """What called the tool: the model directly, or a program it wrote."""
    action: FunctionShellAction
    """The commands and their limits."""
    status: FunctionShellCallStatus
    """Status of the function shell call: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
    environment: LocalEnvironmentResource | ContainerReferenceResource | None
    """Environment that the commands run in; None for your machine."""
    created_by: str | None = absent
    """Who created the function shell call."""

    _nested = {
        "caller": ("type", {"direct": "DirectToolCallCaller", "program": "ProgramToolCallCaller"}),
        "action": "FunctionShellAction",
        "environment": (
            "type",
            {"local": "LocalEnvironmentResource", "container_reference": "ContainerReferenceResource"},
        ),
    }
    _tags = {"type": "shell_call"}


@model
class FunctionShellAction(Base):
    """The commands to run and their limits."""

    commands: list[str]
    """Shell commands, in order."""
    timeout_ms: int | None
    """Time limit in milliseconds."""
    max_output_length: int | None
    """Maximum number of characters of output to return."""


FunctionShellCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionShellCallStatus: TypeAlias = FunctionShellCallStatusInput | str
"""Status of the function shell call: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""


@model
class LocalEnvironmentResource(Base):
    """Commands run on your machine."""

    type: Literal["local"]
    """Discriminator: always `local`."""

    _tags = {"type": "local"}


@model
class ContainerReferenceResource(Base):
    """Commands run in this container."""

    type: Literal["container_reference"]
    """Discriminator: always `container_reference`."""
    container_id: str
    """Id of the container."""

    _tags = {"type": "container_reference"}
