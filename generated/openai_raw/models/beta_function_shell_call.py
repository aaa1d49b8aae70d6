"""`BetaFunctionShellCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..unions import BetaToolCallCaller


@model
class BetaFunctionShellCall(Base):
    """Shell commands of the model."""

    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    type: Literal["shell_call"]
    """Tells this object from others that can stand in its place: always `shell_call`."""
    id: str
    """Id of the function shell call."""
    call_id: str
    """Id that ties a tool call to its output."""
    caller: BetaToolCallCaller | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    action: BetaFunctionShellAction
    """The commands and their limits."""
    status: BetaFunctionShellCallStatus
    """State of the function shell call. Values: `in_progress`, `completed`, `incomplete`."""
    environment: BetaLocalEnvironmentResource | BetaContainerReferenceResource | None
    """Where the commands run; None if that is your side."""
    created_by: str | None = absent
    """Who created the function shell call."""

    _nested = {
        "agent": "BetaAgentTag",
        "caller": ("type", {"direct": "BetaDirectToolCallCaller", "program": "BetaProgramToolCallCaller"}),
        "action": "BetaFunctionShellAction",
        "environment": (
            "type",
            {"local": "BetaLocalEnvironmentResource", "container_reference": "BetaContainerReferenceResource"},
        ),
    }
    _tags = {"type": "shell_call"}


@model
class BetaContainerReferenceResource(Base):
    """A container that exists already."""

    type: Literal["container_reference"]
    """Tells this object from others that can stand in its place: always `container_reference`."""
    container_id: str
    """Id of the container."""

    _tags = {"type": "container_reference"}


@model
class BetaLocalEnvironmentResource(Base):
    """Commands run on your side."""

    type: Literal["local"]
    """Tells this object from others that can stand in its place: always `local`."""

    _tags = {"type": "local"}


BetaFunctionShellCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaFunctionShellCallStatus: TypeAlias = BetaFunctionShellCallStatusInput | str


@model
class BetaFunctionShellAction(Base):
    """Commands that the model wants to run."""

    commands: list[str]
    """Commands for the shell, in the order to run them."""
    timeout_ms: int | None
    """The most milliseconds that it may take."""
    max_output_length: int | None
    """The most characters of output that are passed on."""
