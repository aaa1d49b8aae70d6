"""What requests take instead of the models in ``models.chat_completion_request_message_content_part_image``, for
type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.prompt_cache_breakpoint_param import PromptCacheBreakpointParamDict
from ..models.chat_completion_request_message_content_part_image import (
    ChatCompletionRequestMessageContentPartImageImageUrl,
    ChatCompletionRequestMessageContentPartImageImageUrlDetailInput,
)
from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam

class ChatCompletionRequestMessageContentPartImageDict(TypedDict, total=False):
    type: Required[Literal["image_url"]]
    """Always `image_url`."""
    image_url: Required[
        ChatCompletionRequestMessageContentPartImageImageUrl | ChatCompletionRequestMessageContentPartImageImageUrlDict
    ]
    """URL and detail level of the image."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict
    """Caches the prompt up to the end of this part."""

class ChatCompletionRequestMessageContentPartImageImageUrlDict(TypedDict, total=False):
    url: Required[str]
    """URL of the image, or a `data:` URL with the base64-encoded bytes."""
    detail: ChatCompletionRequestMessageContentPartImageImageUrlDetailInput | None
    """Level of detail at which the model sees the image. Values: `auto`, `low`, `high`, `original`. Default:
    `auto`."""
