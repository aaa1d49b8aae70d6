from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.apply_patch_call_status_param import ApplyPatchCallStatusParam, ApplyPatchCallStatusParamInput
    from ..unions import ApplyPatchOperationParam, ApplyPatchOperationParamInput, ToolCallCallerParam, ToolCallCallerParamInput

    class ApplyPatchToolCallItemParamDict(TypedDict, total=False):
        type: Required[Literal['apply_patch_call']]
        """Tells this object from others that can stand in its place: always `apply_patch_call`. Default:
        `apply_patch_call`."""
        id: str | None
        """Id of the apply patch tool call."""
        call_id: Required[str]
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        caller: ToolCallCallerParamInput | None
        """Who called the tool: the model itself, or a program that it wrote."""
        status: Required[ApplyPatchCallStatusParamInput]
        """State of the apply patch tool call. Values: `in_progress`, `completed`."""
        operation: Required[ApplyPatchOperationParamInput]
        """Which file to create, change or delete, and how."""


@model
class ApplyPatchToolCallItemParam(Base):
    """An edit of a file that the model wants."""

    type: Literal['apply_patch_call']
    """Tells this object from others that can stand in its place: always `apply_patch_call`. Default:
    `apply_patch_call`."""
    id: str | None = None
    """Id of the apply patch tool call."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: ToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: ApplyPatchCallStatusParam
    """State of the apply patch tool call. Values: `in_progress`, `completed`."""
    operation: ApplyPatchOperationParam
    """Which file to create, change or delete, and how."""

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCallerParam', 'program': 'ProgramToolCallCallerParam'}), 'operation': 'ApplyPatchOperationParam'}
    _tags = {'type': 'apply_patch_call'}
