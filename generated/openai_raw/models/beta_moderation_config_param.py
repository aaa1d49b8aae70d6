from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.beta_moderation_mode import BetaModerationMode, BetaModerationModeInput

    class BetaModerationConfigParamDict(TypedDict, total=False):
        mode: Required[BetaModerationModeInput]
        """Whether it is only reported or also held back. Values: `score`, `block`."""


@model
class BetaModerationConfigParam(Base):
    """What to do about findings."""

    mode: BetaModerationMode
    """Whether it is only reported or also held back. Values: `score`, `block`."""
