from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.moderation_mode import ModerationMode, ModerationModeInput

    class ModerationConfigParamDict(TypedDict, total=False):
        mode: Required[ModerationModeInput]
        """Whether it is only reported or also held back. Values: `score`, `block`."""


@model
class ModerationConfigParam(Base):
    """What happens where moderation finds something on one side of the conversation."""

    mode: ModerationMode
    """Whether it is only reported or also held back. Values: `score`, `block`."""
