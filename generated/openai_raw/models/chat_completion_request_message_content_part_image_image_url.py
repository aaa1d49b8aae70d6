from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.chat_completion_request_message_content_part_image_image_url_detail import ChatCompletionRequestMessageContentPartImageImageUrlDetail, ChatCompletionRequestMessageContentPartImageImageUrlDetailInput

    class ChatCompletionRequestMessageContentPartImageImageUrlDict(TypedDict, total=False):
        url: Required[str]
        """The address of the image, or the image itself as a `data:` URL with Base64."""
        detail: ChatCompletionRequestMessageContentPartImageImageUrlDetailInput | None
        """How closely the model looks. Values: `auto`, `low`, `high`, `original`. Default: `auto`."""


@model
class ChatCompletionRequestMessageContentPartImageImageUrl(Base):
    """Where an image is, and how closely to look at it."""

    url: str
    """The address of the image, or the image itself as a `data:` URL with Base64."""
    detail: ChatCompletionRequestMessageContentPartImageImageUrlDetail | None = None
    """How closely the model looks. Values: `auto`, `low`, `high`, `original`. Default: `auto`."""
