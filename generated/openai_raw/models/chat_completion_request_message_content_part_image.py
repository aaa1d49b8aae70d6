from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_request_message_content_part_image_image_url import ChatCompletionRequestMessageContentPartImageImageUrl, ChatCompletionRequestMessageContentPartImageImageUrlDict
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam, PromptCacheBreakpointParamDict

    class ChatCompletionRequestMessageContentPartImageDict(TypedDict, total=False):
        type: Required[Literal['image_url']]
        image_url: Required[ChatCompletionRequestMessageContentPartImageImageUrl | ChatCompletionRequestMessageContentPartImageImageUrlDict]
        prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict


@model
class ChatCompletionRequestMessageContentPartImage(Base):
    """A part of a message that is an image.

    Attributes:
        type: Always `image_url`.
        image_url: Where the image is, and how closely to look.
        prompt_cache_breakpoint: Cache the prompt up to the end of this part.
    """

    type: Literal['image_url']
    image_url: ChatCompletionRequestMessageContentPartImageImageUrl
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = absent

    _nested = {'image_url': 'ChatCompletionRequestMessageContentPartImageImageUrl', 'prompt_cache_breakpoint': 'PromptCacheBreakpointParam'}
    _tags = {'type': 'image_url'}
