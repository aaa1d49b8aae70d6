from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.chat_completion_request_message_content_part_image_image_url_detail import ChatCompletionRequestMessageContentPartImageImageUrlDetail, ChatCompletionRequestMessageContentPartImageImageUrlDetailInput

    class ChatCompletionRequestMessageContentPartImageImageUrlDict(TypedDict, total=False):
        url: Required[str]
        detail: ChatCompletionRequestMessageContentPartImageImageUrlDetailInput


@model
class ChatCompletionRequestMessageContentPartImageImageUrl(Base):
    """Chat completion request message content part image image url."""

    url: str
    detail: ChatCompletionRequestMessageContentPartImageImageUrlDetail | None = absent
