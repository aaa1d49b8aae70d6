from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.image_gen_tool_call_error_moderation_details_moderation_stage import ImageGenToolCallErrorModerationDetailsModerationStage, ImageGenToolCallErrorModerationDetailsModerationStageInput

    class ImageGenToolCallErrorModerationDetailsDict(TypedDict, total=False):
        categories: Required[Sequence[str]]
        """Names of the categories that were found."""
        moderation_stage: Required[ImageGenToolCallErrorModerationDetailsModerationStageInput]
        """Whether the request or the finished image was objected to. Values: `input`, `output`, `unknown`."""


@model
class ImageGenToolCallErrorModerationDetails(Base):
    """What moderation objected to."""

    categories: list[str]
    """Names of the categories that were found."""
    moderation_stage: ImageGenToolCallErrorModerationDetailsModerationStage
    """Whether the request or the finished image was objected to. Values: `input`, `output`, `unknown`."""
