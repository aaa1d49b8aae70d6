from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..models.beta_apply_patch_call_status_param import BetaApplyPatchCallStatusParam, BetaApplyPatchCallStatusParamInput
    from ..unions import BetaApplyPatchOperationParam, BetaApplyPatchOperationParamInput, BetaToolCallCallerParam, BetaToolCallCallerParamInput

    class BetaApplyPatchToolCallItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        """The agent that something comes from."""
        type: Required[Literal['apply_patch_call']]
        """Tells this object from others that can stand in its place: always `apply_patch_call`. Default:
        `apply_patch_call`."""
        id: str | None
        """Id of the apply patch tool call."""
        call_id: Required[str]
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        caller: BetaToolCallCallerParamInput | None
        """Who called the tool: the model itself, or a program that it wrote."""
        status: Required[BetaApplyPatchCallStatusParamInput]
        """State of the apply patch tool call. Values: `in_progress`, `completed`."""
        operation: Required[BetaApplyPatchOperationParamInput]
        """Which file to create, change or delete, and how."""


@model
class BetaApplyPatchToolCallItemParam(Base):
    """An edit of a file that the model wants."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    type: Literal['apply_patch_call']
    """Tells this object from others that can stand in its place: always `apply_patch_call`. Default:
    `apply_patch_call`."""
    id: str | None = None
    """Id of the apply patch tool call."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: BetaApplyPatchCallStatusParam
    """State of the apply patch tool call. Values: `in_progress`, `completed`."""
    operation: BetaApplyPatchOperationParam
    """Which file to create, change or delete, and how."""

    _nested = {'agent': 'BetaAgentTagParam', 'caller': ('type', {'direct': 'BetaDirectToolCallCallerParam', 'program': 'BetaProgramToolCallCallerParam'}), 'operation': 'BetaApplyPatchOperationParam'}
    _tags = {'type': 'apply_patch_call'}
