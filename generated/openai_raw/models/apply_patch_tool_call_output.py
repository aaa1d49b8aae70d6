from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.apply_patch_call_output_status import ApplyPatchCallOutputStatus
    from ..unions import ToolCallCaller


@model
class ApplyPatchToolCallOutput(Base):
    """Apply patch tool call output."""

    type: Literal['apply_patch_call_output']
    id: str
    call_id: str
    caller: ToolCallCaller | None = None
    status: ApplyPatchCallOutputStatus
    output: str | None = None
    created_by: str | None = absent

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCaller', 'program': 'ProgramToolCallCaller'})}
    _tags = {'type': 'apply_patch_call_output'}
