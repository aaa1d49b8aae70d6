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
    """Where the image is, and how closely to look."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict
    """Cache the prompt up to the end of this part."""

class ChatCompletionRequestMessageContentPartImageImageUrlDict(TypedDict, total=False):
    url: Required[str]
    """The address of the image, or the image itself as a `data:` URL with Base64."""
    detail: ChatCompletionRequestMessageContentPartImageImageUrlDetailInput | None
    """How closely the model looks. Values: `auto`, `low`, `high`, `original`. Default: `auto`."""
