from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.image_gen_tool_call_error_moderation_details_moderation_stage import ImageGenToolCallErrorModerationDetailsModerationStage, ImageGenToolCallErrorModerationDetailsModerationStageInput

    class ImageGenToolCallErrorModerationDetailsDict(TypedDict, total=False):
        categories: Required[Sequence[str]]
        moderation_stage: Required[ImageGenToolCallErrorModerationDetailsModerationStageInput]
        """Values: `input`, `output`, `unknown`."""


@model
class ImageGenToolCallErrorModerationDetails(Base):
    """The value of `ImageGenToolCallError.moderation_details`."""

    categories: list[str]
    moderation_stage: ImageGenToolCallErrorModerationDetailsModerationStage
    """Values: `input`, `output`, `unknown`."""
