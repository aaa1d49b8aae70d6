"""What requests take instead of the models in ``models.chat_completion_request_message_content_part_text``, for
type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.prompt_cache_breakpoint_param import PromptCacheBreakpointParamDict
from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam

class ChatCompletionRequestMessageContentPartTextDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    """Always `text`."""
    text: Required[str]
    """Text for the model to read."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict
    """Caches the prompt up to the end of this part."""
