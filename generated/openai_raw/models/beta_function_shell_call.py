"""`BetaFunctionShellCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..unions import BetaToolCallCaller


@model
class BetaFunctionShellCall(Base):
    """A shell call: commands that the model wants to run."""

    agent: BetaAgentTag | None = absent
    """The agent that produced an item."""
    type: Literal["shell_call"]
    """Discriminator: always `shell_call`."""
    id: str
    """Id of the function shell call."""
    call_id: str
    """Id that links a tool call and its output."""
    caller: BetaToolCallCaller | None = None
    """What called the tool: the model directly, or a program it wrote."""
    action: BetaFunctionShellAction
    """The commands and their limits."""
    status: BetaFunctionShellCallStatus
    """Status of the function shell call: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
    environment: BetaLocalEnvironmentResource | BetaContainerReferenceResource | None
    """Environment that the commands run in; None for your machine."""
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
    """An existing container."""

    type: Literal["container_reference"]
    """Discriminator: always `container_reference`."""
    container_id: str
    """Id of the container."""

    _tags = {"type": "container_reference"}


@model
class BetaLocalEnvironmentResource(Base):
    """Commands run on your machine."""

    type: Literal["local"]
    """Discriminator: always `local`."""

    _tags = {"type": "local"}


BetaFunctionShellCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaFunctionShellCallStatus: TypeAlias = BetaFunctionShellCallStatusInput | str
"""Status of the function shell call: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""


@model
class BetaFunctionShellAction(Base):
    """The commands to run and their limits."""

    commands: list[str]
    """Shell commands, in order."""
    timeout_ms: int | None
    """Time limit in milliseconds."""
    max_output_length: int | None
    """Maximum number of characters of output to return."""
