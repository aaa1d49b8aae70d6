from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.enums import BetaFunctionCallOutputStatusEnum
    from ..unions import BetaFunctionAndCustomToolCallOutput, BetaToolCallCallerParam


@model
class BetaFunctionToolCallOutputResource(Base):
    """The return value of one of your functions, for the model."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    id: str
    """Id of the function tool call output."""
    type: Literal["function_call_output"]
    """Discriminator: always `function_call_output`."""
    call_id: str | None = absent
    """Id that links a tool call and its output."""
    name: str | None = absent
    """Name of the tool or function."""
    namespace: str | None = absent
    """Namespace of the tool; None if it has none."""
    caller: BetaToolCallCallerParam | None = None
    """What called the tool: the model directly, or a program it wrote."""
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    """Output of the function: text, often JSON, or a list of text, image and file parts."""
    status: BetaFunctionCallOutputStatusEnum
    """Status of the function tool call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
    created_by: str | None = absent
    """Who created the function tool call output."""

    _nested = {
        "agent": "BetaAgentTag",
        "caller": ("type", {"direct": "BetaDirectToolCallCallerParam", "program": "BetaProgramToolCallCallerParam"}),
        "output": ["BetaFunctionAndCustomToolCallOutput"],
    }
    _tags = {"type": "function_call_output"}
