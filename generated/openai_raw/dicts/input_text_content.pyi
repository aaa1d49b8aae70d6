"""What requests take instead of the models in ``models.input_text_content``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.prompt_cache_breakpoint_config import PromptCacheBreakpointConfigDict
from ..models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig

class InputTextContentDict(TypedDict, total=False):
    type: Required[Literal["input_text"]]
    """Tells this object from others that can stand in its place: always `input_text`. Default: `input_text`."""
    text: Required[str]
    """The text itself."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | PromptCacheBreakpointConfigDict
    """Marks where a prefix ends that is worth caching."""
