from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_moderation_request_input_item_image_url import CreateModerationRequestInputItemImageUrl
    from ..models.create_moderation_request_input_item_text import CreateModerationRequestInputItemText
    from ..models.create_moderation_request_model import CreateModerationRequestModel


@model
class CreateModerationRequest(Base):
    """The body of `POST /moderations`."""

    input: str | list[str] | list[CreateModerationRequestInputItemImageUrl | CreateModerationRequestInputItemText]
    """What to check: a text, several texts, or a list of texts and images that are checked as one."""
    model: str | CreateModerationRequestModel | None = absent
    """The model that was used. Known values: `omni-moderation-latest`, `omni-moderation-2024-09-26`,
    `text-moderation-latest`, `text-moderation-stable`."""

    _nested = {'input': [('type', {'image_url': 'CreateModerationRequestInputItemImageUrl', 'text': 'CreateModerationRequestInputItemText'})]}
