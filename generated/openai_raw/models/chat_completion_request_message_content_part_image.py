from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_request_message_content_part_image_image_url import ChatCompletionRequestMessageContentPartImageImageUrl, ChatCompletionRequestMessageContentPartImageImageUrlDict
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam, PromptCacheBreakpointParamDict

    class ChatCompletionRequestMessageContentPartImageDict(TypedDict, total=False):
        type: Required[Literal['image_url']]
        """Always `image_url`."""
        image_url: Required[ChatCompletionRequestMessageContentPartImageImageUrl | ChatCompletionRequestMessageContentPartImageImageUrlDict]
        """Where the image is, and how closely to look."""
        prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict
        """Cache the prompt up to the end of this part."""


@model
class ChatCompletionRequestMessageContentPartImage(Base):
    """A part of a message that is an image."""

    type: Literal['image_url']
    """Always `image_url`."""
    image_url: ChatCompletionRequestMessageContentPartImageImageUrl
    """Where the image is, and how closely to look."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = absent
    """Cache the prompt up to the end of this part."""

    _nested = {'image_url': 'ChatCompletionRequestMessageContentPartImageImageUrl', 'prompt_cache_breakpoint': 'PromptCacheBreakpointParam'}
    _tags = {'type': 'image_url'}
