from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required, TypedDict
    from ..models.tool_choice_allowed_mode import ToolChoiceAllowedMode, ToolChoiceAllowedModeInput

    class ToolChoiceAllowedDict(TypedDict, total=False):
        type: Required[Literal['allowed_tools']]
        mode: Required[ToolChoiceAllowedModeInput]
        tools: Required[Sequence[Mapping[str, Any]]]


@model
class ToolChoiceAllowed(Base):
    """Tool choice allowed."""

    type: Literal['allowed_tools']
    mode: ToolChoiceAllowedMode
    tools: list[dict[str, Any]]
    _tags = {'type': 'allowed_tools'}
