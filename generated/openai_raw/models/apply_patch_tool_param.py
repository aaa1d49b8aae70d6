from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.callable_tool_allowed_caller import CallableToolAllowedCaller, CallableToolAllowedCallerInput

    class ApplyPatchToolParamDict(TypedDict, total=False):
        type: Required[Literal['apply_patch']]
        """Tells this object from others that can stand in its place: always `apply_patch`. Default: `apply_patch`."""
        allowed_callers: Sequence[CallableToolAllowedCallerInput] | None
        """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`.
        Not empty."""


@model
class ApplyPatchToolParam(Base):
    """Lets the model edit files: it writes patches, your program applies them."""

    type: Literal['apply_patch']
    """Tells this object from others that can stand in its place: always `apply_patch`. Default: `apply_patch`."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""
    _tags = {'type': 'apply_patch'}
