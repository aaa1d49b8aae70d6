from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..models.beta_apply_patch_call_output_status_param import BetaApplyPatchCallOutputStatusParam, BetaApplyPatchCallOutputStatusParamInput
    from ..unions import BetaToolCallCallerParam, BetaToolCallCallerParamInput

    class BetaApplyPatchToolCallOutputItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        """The agent that something comes from."""
        type: Required[Literal['apply_patch_call_output']]
        """Tells this object from others that can stand in its place: always `apply_patch_call_output`. Default:
        `apply_patch_call_output`."""
        id: str | None
        """Id of the patch tool call output."""
        call_id: Required[str]
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        caller: BetaToolCallCallerParamInput | None
        """Who called the tool: the model itself, or a program that it wrote."""
        status: Required[BetaApplyPatchCallOutputStatusParamInput]
        """State of the patch tool call output. Values: `completed`, `failed`."""
        output: str | None
        """A message for the model, such as why the edit failed; None for none. At most 10485760 characters."""


@model
class BetaApplyPatchToolCallOutputItemParam(Base):
    """What came of an edit."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    type: Literal['apply_patch_call_output']
    """Tells this object from others that can stand in its place: always `apply_patch_call_output`. Default:
    `apply_patch_call_output`."""
    id: str | None = None
    """Id of the patch tool call output."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: BetaApplyPatchCallOutputStatusParam
    """State of the patch tool call output. Values: `completed`, `failed`."""
    output: str | None = None
    """A message for the model, such as why the edit failed; None for none. At most 10485760 characters."""

    _nested = {'agent': 'BetaAgentTagParam', 'caller': ('type', {'direct': 'BetaDirectToolCallCallerParam', 'program': 'BetaProgramToolCallCallerParam'})}
    _tags = {'type': 'apply_patch_call_output'}
