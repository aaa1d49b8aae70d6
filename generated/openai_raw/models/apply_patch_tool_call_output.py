"""`ApplyPatchToolCallOutput`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import ToolCallCaller


@model
class ApplyPatchToolCallOutput(Base):
    """Whether a file change was applied, and a message for the model."""

    type: Literal["apply_patch_call_output"]
    """Discriminator: always `apply_patch_call_output`."""
    id: str
    """Id of the patch tool call output."""
    call_id: str
    """Id that links a tool call and its output."""
    caller: ToolCallCaller | None = None
    """What called the tool: the model directly, or a program it wrote."""
    status: ApplyPatchCallOutputStatus
    """Status of the patch tool call output: `completed` (finished successfully), `failed` (ended with an error)."""
    output: str | None = None
    """Message for the model, such as why the change failed."""
    created_by: str | None = absent
    """Who created the patch tool call output."""

    _nested = {"caller": ("type", {"direct": "DirectToolCallCaller", "program": "ProgramToolCallCaller"})}
    _tags = {"type": "apply_patch_call_output"}


ApplyPatchCallOutputStatusInput: TypeAlias = Literal["completed", "failed"]
ApplyPatchCallOutputStatus: TypeAlias = ApplyPatchCallOutputStatusInput | str
"""Status of the patch tool call output: `completed` (finished successfully), `failed` (ended with an error)."""
