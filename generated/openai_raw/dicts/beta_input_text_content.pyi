"""What requests take instead of the models in ``models.beta_input_text_content``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfigDict
from ..models.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig

class BetaInputTextContentDict(TypedDict, total=False):
    type: Required[Literal["input_text"]]
    """Discriminator: always `input_text`. Default: `input_text`."""
    text: Required[str]
    """Text for the model to read."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | BetaPromptCacheBreakpointConfigDict
    """Marks the end of a prompt prefix worth caching."""
