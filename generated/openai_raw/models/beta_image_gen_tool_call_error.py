from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.beta_image_gen_tool_call_error_moderation_details import BetaImageGenToolCallErrorModerationDetails, BetaImageGenToolCallErrorModerationDetailsDict

    class BetaImageGenToolCallErrorDict(TypedDict, total=False):
        code: Required[str | None]
        message: Required[str]
        param: Required[str | None]
        type: Required[str]
        moderation_details: BetaImageGenToolCallErrorModerationDetails | BetaImageGenToolCallErrorModerationDetailsDict


@model
class BetaImageGenToolCallError(Base):
    """Beta image gen tool call error."""

    code: str | None
    message: str
    param: str | None
    type: str
    moderation_details: BetaImageGenToolCallErrorModerationDetails | None = absent

    _nested = {'moderation_details': 'BetaImageGenToolCallErrorModerationDetails'}
