from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.apply_patch_call_output_status_param import ApplyPatchCallOutputStatusParam, ApplyPatchCallOutputStatusParamInput
    from ..unions import ToolCallCallerParam, ToolCallCallerParamInput

    class ApplyPatchToolCallOutputItemParamDict(TypedDict, total=False):
        type: Required[Literal['apply_patch_call_output']]
        """Tells this object from others that can stand in its place: always `apply_patch_call_output`. Default:
        `apply_patch_call_output`."""
        id: str | None
        """Id of the patch tool call output."""
        call_id: Required[str]
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        caller: ToolCallCallerParamInput | None
        """Who called the tool: the model itself, or a program that it wrote."""
        status: Required[ApplyPatchCallOutputStatusParamInput]
        """State of the patch tool call output. Values: `completed`, `failed`."""
        output: str | None
        """A message for the model, such as why the edit failed; None for none. At most 10485760 characters."""


@model
class ApplyPatchToolCallOutputItemParam(Base):
    """What came of an edit."""

    type: Literal['apply_patch_call_output']
    """Tells this object from others that can stand in its place: always `apply_patch_call_output`. Default:
    `apply_patch_call_output`."""
    id: str | None = None
    """Id of the patch tool call output."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: ToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: ApplyPatchCallOutputStatusParam
    """State of the patch tool call output. Values: `completed`, `failed`."""
    output: str | None = None
    """A message for the model, such as why the edit failed; None for none. At most 10485760 characters."""

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCallerParam', 'program': 'ProgramToolCallCallerParam'})}
    _tags = {'type': 'apply_patch_call_output'}
