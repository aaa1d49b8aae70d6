"""`ApplyPatchToolCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import ToolCallCaller


@model
class ApplyPatchToolCall(Base):
    """An apply-patch call: a file change that the model wants."""

    type: Literal["apply_patch_call"]
    """Discriminator: always `apply_patch_call`."""
    id: str
    """Id of the apply patch tool call."""
    call_id: str
    """Id that links a tool call and its output."""
    caller: ToolCallCaller | None = None
    """What called the tool: the model directly, or a program it wrote."""
    status: ApplyPatchCallStatus
    """Status of the apply patch tool call: `in_progress` (still running), `completed` (finished successfully)."""
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
"""Status of the apply patch tool call: `in_progress` (still running), `completed` (finished successfully)."""


@model
class ApplyPatchCreateFileOperation(Base):
    """Creates a file from a diff."""

    type: Literal["create_file"]
    """Discriminator: always `create_file`."""
    path: str
    """Path of the new file."""
    diff: str
    """The change, as a unified diff."""

    _tags = {"type": "create_file"}


@model
class ApplyPatchDeleteFileOperation(Base):
    """Instruction to delete a file."""

    type: Literal["delete_file"]
    """Discriminator: always `delete_file`."""
    path: str
    """Path of the file to delete."""

    _tags = {"type": "delete_file"}


@model
class ApplyPatchUpdateFileOperation(Base):
    """Updates a file with a diff."""

    type: Literal["update_file"]
    """Discriminator: always `update_file`."""
    path: str
    """Path of the file to change."""
    diff: str
    """The change, as a unified diff."""

    _tags = {"type": "update_file"}
