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
    """The results of the commands of a shell call."""

    agent: BetaAgentTag | None = absent
    """The agent that produced an item."""
    type: Literal["shell_call_output"]
    """Discriminator: always `shell_call_output`."""
    id: str
    """Id of the function shell call output."""
    call_id: str
    """Id that links a tool call and its output."""
    caller: BetaToolCallCaller | None = None
    """What called the tool: the model directly, or a program it wrote."""
    status: BetaFunctionShellCallOutputStatusEnum
    """Status of the function shell call output: `in_progress` (still running), `completed` (finished
    successfully), `incomplete` (cut short)."""
    output: list[BetaFunctionShellCallOutputContent]
    """Output and outcome of each command."""
    max_output_length: int | None
    """Maximum number of characters of output to return."""
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
"""Status of the function shell call output: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""
