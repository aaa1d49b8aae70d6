from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.beta_image_gen_tool_call_error_moderation_details import BetaImageGenToolCallErrorModerationDetails, BetaImageGenToolCallErrorModerationDetailsDict

    class BetaImageGenToolCallErrorDict(TypedDict, total=False):
        code: Required[str | None]
        """A short code for the error, for programs."""
        message: Required[str]
        """What went wrong, for people."""
        param: Required[str | None]
        """The parameter that the error is about; None where it is about none."""
        type: Required[str]
        """Which class of error it is."""
        moderation_details: BetaImageGenToolCallErrorModerationDetails | BetaImageGenToolCallErrorModerationDetailsDict
        """What moderation objected to."""


@model
class BetaImageGenToolCallError(Base):
    """Why there is no image."""

    code: str | None
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None
    """The parameter that the error is about; None where it is about none."""
    type: str
    """Which class of error it is."""
    moderation_details: BetaImageGenToolCallErrorModerationDetails | None = absent
    """What moderation objected to."""

    _nested = {'moderation_details': 'BetaImageGenToolCallErrorModerationDetails'}
