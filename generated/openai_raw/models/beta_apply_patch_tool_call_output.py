"""`BetaApplyPatchToolCallOutput`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..unions import BetaToolCallCaller


@model
class BetaApplyPatchToolCallOutput(Base):
    """Whether a file change was applied, and a message for the model."""

    agent: BetaAgentTag | None = absent
    """The agent that produced an item."""
    type: Literal["apply_patch_call_output"]
    """Discriminator: always `apply_patch_call_output`."""
    id: str
    """Id of the patch tool call output."""
    call_id: str
    """Id that links a tool call and its output."""
    caller: BetaToolCallCaller | None = None
    """What called the tool: the model directly, or a program it wrote."""
    status: BetaApplyPatchCallOutputStatus
    """Status of the patch tool call output: `completed` (finished successfully), `failed` (ended with an error)."""
    output: str | None = None
    """Message for the model, such as why the change failed."""
    created_by: str | None = absent
    """Who created the patch tool call output."""

    _nested = {
        "agent": "BetaAgentTag",
        "caller": ("type", {"direct": "BetaDirectToolCallCaller", "program": "BetaProgramToolCallCaller"}),
    }
    _tags = {"type": "apply_patch_call_output"}


BetaApplyPatchCallOutputStatusInput: TypeAlias = Literal["completed", "failed"]
BetaApplyPatchCallOutputStatus: TypeAlias = BetaApplyPatchCallOutputStatusInput | str
"""Status of the patch tool call output: `completed` (finished successfully), `failed` (ended with an error)."""
