from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required, TypedDict
    from ..models.beta_tool_choice_allowed_mode import BetaToolChoiceAllowedMode, BetaToolChoiceAllowedModeInput

    class BetaToolChoiceAllowedDict(TypedDict, total=False):
        type: Required[Literal['allowed_tools']]
        mode: Required[BetaToolChoiceAllowedModeInput]
        tools: Required[Sequence[Mapping[str, Any]]]


@model
class BetaToolChoiceAllowed(Base):
    """Beta tool choice allowed."""

    type: Literal['allowed_tools']
    mode: BetaToolChoiceAllowedMode
    tools: list[dict[str, Any]]
    _tags = {'type': 'allowed_tools'}
