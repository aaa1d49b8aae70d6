from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.beta_image_gen_tool_call_error_moderation_details_moderation_stage import BetaImageGenToolCallErrorModerationDetailsModerationStage, BetaImageGenToolCallErrorModerationDetailsModerationStageInput

    class BetaImageGenToolCallErrorModerationDetailsDict(TypedDict, total=False):
        categories: Required[Sequence[str]]
        moderation_stage: Required[BetaImageGenToolCallErrorModerationDetailsModerationStageInput]
        """Values: `input`, `output`, `unknown`."""


@model
class BetaImageGenToolCallErrorModerationDetails(Base):
    """The value of `BetaImageGenToolCallError.moderation_details`."""

    categories: list[str]
    moderation_stage: BetaImageGenToolCallErrorModerationDetailsModerationStage
    """Values: `input`, `output`, `unknown`."""
