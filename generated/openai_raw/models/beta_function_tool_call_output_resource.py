from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.enums import BetaFunctionCallOutputStatusEnum
    from ..unions import BetaFunctionAndCustomToolCallOutput, BetaToolCallCallerParam


@model
class BetaFunctionToolCallOutputResource(Base):
    """What your function gave back to the model."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    id: str
    """Id of the function tool call output."""
    type: Literal["function_call_output"]
    """Tells this object from others that can stand in its place: always `function_call_output`."""
    call_id: str | None = absent
    """Id that ties a tool call to its output."""
    name: str | None = absent
    """Name of the tool or function."""
    namespace: str | None = absent
    """The namespace that the tool belongs to; None for one that has none."""
    caller: BetaToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    """What your function gave back: a text, often JSON, or a list of texts, images and files."""
    status: BetaFunctionCallOutputStatusEnum
    """State of the function tool call output. Values: `in_progress`, `completed`, `incomplete`."""
    created_by: str | None = absent
    """Who created the function tool call output."""

    _nested = {
        "agent": "BetaAgentTag",
        "caller": ("type", {"direct": "BetaDirectToolCallCallerParam", "program": "BetaProgramToolCallCallerParam"}),
        "output": ["BetaFunctionAndCustomToolCallOutput"],
    }
    _tags = {"type": "function_call_output"}
