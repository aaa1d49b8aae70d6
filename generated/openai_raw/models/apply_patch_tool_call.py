from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.apply_patch_call_status import ApplyPatchCallStatus
    from ..models.apply_patch_create_file_operation import ApplyPatchCreateFileOperation
    from ..models.apply_patch_delete_file_operation import ApplyPatchDeleteFileOperation
    from ..models.apply_patch_update_file_operation import ApplyPatchUpdateFileOperation
    from ..unions import ToolCallCaller


@model
class ApplyPatchToolCall(Base):
    """An edit of a file that the model wants."""

    type: Literal['apply_patch_call']
    """Tells this object from others that can stand in its place: always `apply_patch_call`."""
    id: str
    """Id of the apply patch tool call."""
    call_id: str
    """Id that ties a tool call to its output."""
    caller: ToolCallCaller | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: ApplyPatchCallStatus
    """State of the apply patch tool call. Values: `in_progress`, `completed`."""
    operation: ApplyPatchCreateFileOperation | ApplyPatchDeleteFileOperation | ApplyPatchUpdateFileOperation
    """Which file to create, change or delete, and how."""
    created_by: str | None = absent
    """Who created the apply patch tool call."""

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCaller', 'program': 'ProgramToolCallCaller'}), 'operation': ('type', {'create_file': 'ApplyPatchCreateFileOperation', 'delete_file': 'ApplyPatchDeleteFileOperation', 'update_file': 'ApplyPatchUpdateFileOperation'})}
    _tags = {'type': 'apply_patch_call'}
