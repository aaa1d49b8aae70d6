from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_apply_patch_call_status import BetaApplyPatchCallStatus
    from ..models.beta_apply_patch_create_file_operation import BetaApplyPatchCreateFileOperation
    from ..models.beta_apply_patch_delete_file_operation import BetaApplyPatchDeleteFileOperation
    from ..models.beta_apply_patch_update_file_operation import BetaApplyPatchUpdateFileOperation
    from ..unions import BetaToolCallCaller


@model
class BetaApplyPatchToolCall(Base):
    """An edit of a file that the model wants."""

    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    type: Literal['apply_patch_call']
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

    _nested = {'agent': 'BetaAgentTag', 'caller': ('type', {'direct': 'BetaDirectToolCallCaller', 'program': 'BetaProgramToolCallCaller'}), 'operation': ('type', {'create_file': 'BetaApplyPatchCreateFileOperation', 'delete_file': 'BetaApplyPatchDeleteFileOperation', 'update_file': 'BetaApplyPatchUpdateFileOperation'})}
    _tags = {'type': 'apply_patch_call'}
