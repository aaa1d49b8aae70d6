"""`BetaCustomToolCallOutput`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..unions import BetaFunctionAndCustomToolCallOutput, BetaToolCallCallerParam


@model
class BetaCustomToolCallOutput(Base):
    """The return value of one of your custom tools, for the model."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["custom_tool_call_output"]
    """Discriminator: always `custom_tool_call_output`."""
    id: str | None = absent
    """Id of the custom tool call output."""
    call_id: str
    """Id that links a tool call and its output."""
    caller: BetaToolCallCallerParam | None = None
    """What called the tool: the model directly, or a program it wrote."""
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    """Output of the tool: text, or a list of text, image and file parts."""
    status: BetaCustomToolCallOutputStatus | None = absent
    """Status of the custom tool call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
    created_by: str | None = None
    """Who created the custom tool call output."""

    _nested = {
        "agent": "BetaAgentTag",
        "caller": ("type", {"direct": "BetaDirectToolCallCallerParam", "program": "BetaProgramToolCallCallerParam"}),
        "output": ["BetaFunctionAndCustomToolCallOutput"],
    }
    _tags = {"type": "custom_tool_call_output"}


BetaCustomToolCallOutputStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaCustomToolCallOutputStatus: TypeAlias = BetaCustomToolCallOutputStatusInput | str
"""Status of the custom tool call output: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""
