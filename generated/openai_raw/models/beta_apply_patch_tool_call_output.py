"""`BetaApplyPatchToolCallOutput`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..unions import BetaToolCallCaller


@model
class BetaApplyPatchToolCallOutput(Base):
    """What came of an edit."""

    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    type: Literal["apply_patch_call_output"]
    """Tells this object from others that can stand in its place: always `apply_patch_call_output`."""
    id: str
    """Id of the patch tool call output."""
    call_id: str
    """Id that ties a tool call to its output."""
    caller: BetaToolCallCaller | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: BetaApplyPatchCallOutputStatus
    """State of the patch tool call output. Values: `completed`, `failed`."""
    output: str | None = None
    """A message for the model, such as why the edit failed; None for none."""
    created_by: str | None = absent
    """Who created the patch tool call output."""

    _nested = {
        "agent": "BetaAgentTag",
        "caller": ("type", {"direct": "BetaDirectToolCallCaller", "program": "BetaProgramToolCallCaller"}),
    }
    _tags = {"type": "apply_patch_call_output"}


BetaApplyPatchCallOutputStatusInput: TypeAlias = Literal["completed", "failed"]
BetaApplyPatchCallOutputStatus: TypeAlias = BetaApplyPatchCallOutputStatusInput | str
