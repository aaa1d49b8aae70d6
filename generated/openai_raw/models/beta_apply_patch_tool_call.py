"""`BetaApplyPatchToolCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..unions import BetaToolCallCaller


@model
class BetaApplyPatchToolCall(Base):
    """An edit of a file that the model wants."""

    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    type: Literal["apply_patch_call"]
    """Tells this object from others that can stand in its place: always `apply_patch_call`."""
    id: str
    """Id of the apply patch tool call."""
    call_id: str
    """Id that ties a tool call to its output."""
    caller: BetaToolCallCaller | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: BetaApplyPatchCallStatus
    """State of the apply patch tool call. Values: `in_progress`, `completed`."""
    operation: BetaApplyPatchCreateFileOperation | BetaApplyPatchDeleteFileOperation | BetaApplyPatchUpdateFileOperation
    """Which file to create, change or delete, and how."""
    created_by: str | None = absent
    """Who created the apply patch tool call."""

    _nested = {
        "agent": "BetaAgentTag",
        "caller": ("type", {"direct": "BetaDirectToolCallCaller", "program": "BetaProgramToolCallCaller"}),
        "operation": (
            "type",
            {
                "create_file": "BetaApplyPatchCreateFileOperation",
                "delete_file": "BetaApplyPatchDeleteFileOperation",
                "update_file": "BetaApplyPatchUpdateFileOperation",
            },
        ),
    }
    _tags = {"type": "apply_patch_call"}


@model
class BetaApplyPatchUpdateFileOperation(Base):
    """Changes a file, by a diff."""

    type: Literal["update_file"]
    """Tells this object from others that can stand in its place: always `update_file`."""
    path: str
    """Path of the file to change."""
    diff: str
    """The changes, as a diff."""

    _tags = {"type": "update_file"}


@model
class BetaApplyPatchDeleteFileOperation(Base):
    """Takes a file away."""

    type: Literal["delete_file"]
    """Tells this object from others that can stand in its place: always `delete_file`."""
    path: str
    """Path of the file to delete."""

    _tags = {"type": "delete_file"}


@model
class BetaApplyPatchCreateFileOperation(Base):
    """Puts a new file in place, from a diff."""

    type: Literal["create_file"]
    """Tells this object from others that can stand in its place: always `create_file`."""
    path: str
    """Path of the new file."""
    diff: str
    """The changes, as a diff."""

    _tags = {"type": "create_file"}


BetaApplyPatchCallStatusInput: TypeAlias = Literal["in_progress", "completed"]
BetaApplyPatchCallStatus: TypeAlias = BetaApplyPatchCallStatusInput | str
