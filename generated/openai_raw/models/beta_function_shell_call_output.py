"""`BetaFunctionShellCallOutput`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_function_shell_call_output_content import BetaFunctionShellCallOutputContent
    from ..unions import BetaToolCallCaller


@model
class BetaFunctionShellCallOutput(Base):
    """Output of shell commands."""

    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    type: Literal["shell_call_output"]
    """Tells this object from others that can stand in its place: always `shell_call_output`."""
    id: str
    """Id of the function shell call output."""
    call_id: str
    """Id that ties a tool call to its output."""
    caller: BetaToolCallCaller | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: BetaFunctionShellCallOutputStatusEnum
    """State of the function shell call output. Values: `in_progress`, `completed`, `incomplete`."""
    output: list[BetaFunctionShellCallOutputContent]
    """What each command wrote, and how it ended."""
    max_output_length: int | None
    """The most characters of output that are passed on."""
    created_by: str | None = absent
    """Who created the function shell call output."""

    _nested = {
        "agent": "BetaAgentTag",
        "caller": ("type", {"direct": "BetaDirectToolCallCaller", "program": "BetaProgramToolCallCaller"}),
        "output": ["BetaFunctionShellCallOutputContent"],
    }
    _tags = {"type": "shell_call_output"}


BetaFunctionShellCallOutputStatusEnumInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaFunctionShellCallOutputStatusEnum: TypeAlias = BetaFunctionShellCallOutputStatusEnumInput | str
