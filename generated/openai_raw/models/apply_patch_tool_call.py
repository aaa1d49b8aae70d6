"""`ApplyPatchToolCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import ToolCallCaller


@model
class ApplyPatchToolCall(Base):
    """An edit of a file that the model wants."""

    type: Literal["apply_patch_call"]
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

    _nested = {
        "caller": ("type", {"direct": "DirectToolCallCaller", "program": "ProgramToolCallCaller"}),
        "operation": (
            "type",
            {
                "create_file": "ApplyPatchCreateFileOperation",
                "delete_file": "ApplyPatchDeleteFileOperation",
                "update_file": "ApplyPatchUpdateFileOperation",
            },
        ),
    }
    _tags = {"type": "apply_patch_call"}


ApplyPatchCallStatusInput: TypeAlias = Literal["in_progress", "completed"]
ApplyPatchCallStatus: TypeAlias = ApplyPatchCallStatusInput | str


@model
class ApplyPatchCreateFileOperation(Base):
    """Puts a new file in place, from a diff."""

    type: Literal["create_file"]
    """Tells this object from others that can stand in its place: always `create_file`."""
    path: str
    """Path of the new file."""
    diff: str
    """The changes, as a diff."""

    _tags = {"type": "create_file"}


@model
class ApplyPatchDeleteFileOperation(Base):
    """Takes a file away."""

    type: Literal["delete_file"]
    """Tells this object from others that can stand in its place: always `delete_file`."""
    path: str
    """Path of the file to delete."""

    _tags = {"type": "delete_file"}


@model
class ApplyPatchUpdateFileOperation(Base):
    """Changes a file, by a diff."""

    type: Literal["update_file"]
    """Tells this object from others that can stand in its place: always `update_file`."""
    path: str
    """Path of the file to change."""
    diff: str
    """The changes, as a diff."""

    _tags = {"type": "update_file"}
