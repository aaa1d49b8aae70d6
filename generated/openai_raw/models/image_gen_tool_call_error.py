from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.image_gen_tool_call_error_moderation_details import ImageGenToolCallErrorModerationDetails, ImageGenToolCallErrorModerationDetailsDict

    class ImageGenToolCallErrorDict(TypedDict, total=False):
        code: Required[str | None]
        message: Required[str]
        param: Required[str | None]
        type: Required[str]
        moderation_details: ImageGenToolCallErrorModerationDetails | ImageGenToolCallErrorModerationDetailsDict


@model
class ImageGenToolCallError(Base):
    """Image gen tool call error."""

    code: str | None
    message: str
    param: str | None
    type: str
    moderation_details: ImageGenToolCallErrorModerationDetails | None = absent

    _nested = {'moderation_details': 'ImageGenToolCallErrorModerationDetails'}
