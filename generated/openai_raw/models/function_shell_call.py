"""`FunctionShellCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import ToolCallCaller


@model
class FunctionShellCall(Base):
    """Shell commands of the model."""

    type: Literal["shell_call"]
    """Tells this object from others that can stand in its place: always `shell_call`."""
    id: str
    """Id of the function shell call."""
    call_id: str
    """Id that ties a tool call to its output."""
    caller: ToolCallCaller | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    action: FunctionShellAction
    """The commands and their limits."""
    status: FunctionShellCallStatus
    """State of the function shell call. Values: `in_progress`, `completed`, `incomplete`."""
    environment: LocalEnvironmentResource | ContainerReferenceResource | None
    """Where the commands run; None if that is your side."""
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
    """Commands that the model wants to run."""

    commands: list[str]
    """Commands for the shell, in the order to run them."""
    timeout_ms: int | None
    """The most milliseconds that it may take."""
    max_output_length: int | None
    """The most characters of output that are passed on."""


FunctionShellCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionShellCallStatus: TypeAlias = FunctionShellCallStatusInput | str


@model
class LocalEnvironmentResource(Base):
    """Commands run on your side."""

    type: Literal["local"]
    """Tells this object from others that can stand in its place: always `local`."""

    _tags = {"type": "local"}


@model
class ContainerReferenceResource(Base):
    """Commands run in this container."""

    type: Literal["container_reference"]
    """Tells this object from others that can stand in its place: always `container_reference`."""
    container_id: str
    """Id of the container."""

    _tags = {"type": "container_reference"}
