"""`ApplyPatchToolCallOutput`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import ToolCallCaller


@model
class ApplyPatchToolCallOutput(Base):
    """What came of an edit."""

    type: Literal["apply_patch_call_output"]
    """Tells this object from others that can stand in its place: always `apply_patch_call_output`."""
    id: str
    """Id of the patch tool call output."""
    call_id: str
    """Id that ties a tool call to its output."""
    caller: ToolCallCaller | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: ApplyPatchCallOutputStatus
    """State of the patch tool call output. Values: `completed`, `failed`."""
    output: str | None = None
    """A message for the model, such as why the edit failed; None for none."""
    created_by: str | None = absent
    """Who created the patch tool call output."""

    _nested = {"caller": ("type", {"direct": "DirectToolCallCaller", "program": "ProgramToolCallCaller"})}
    _tags = {"type": "apply_patch_call_output"}


ApplyPatchCallOutputStatusInput: TypeAlias = Literal["completed", "failed"]
ApplyPatchCallOutputStatus: TypeAlias = ApplyPatchCallOutputStatusInput | str
