"""What requests take instead of the models in ``models.input_text_content_param``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.prompt_cache_breakpoint_param import PromptCacheBreakpointParamDict
from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam

class InputTextContentParamDict(TypedDict, total=False):
    type: Required[Literal["input_text"]]
    """Discriminator: always `input_text`. Default: `input_text`."""
    text: Required[str]
    """Text for the model to read. At most 10485760 characters."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict | None
    """Marks the end of a prompt prefix that later requests will share, so that it is cached."""
