"""What requests take instead of the models in ``models.input_text_content``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.prompt_cache_breakpoint_config import PromptCacheBreakpointConfigDict
from ..models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig

class InputTextContentDict(TypedDict, total=False):
    type: Required[Literal["input_text"]]
    """Discriminator: always `input_text`. Default: `input_text`."""
    text: Required[str]
    """Text for the model to read."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | PromptCacheBreakpointConfigDict
    """Marks the end of a prompt prefix worth caching."""
