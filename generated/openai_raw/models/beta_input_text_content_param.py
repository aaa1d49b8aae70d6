from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParam, BetaPromptCacheBreakpointParamDict

    class BetaInputTextContentParamDict(TypedDict, total=False):
        type: Required[Literal['input_text']]
        """Tells this object from others that can stand in its place: always `input_text`. Default: `input_text`."""
        text: Required[str]
        """The text itself. At most 10485760 characters."""
        prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BetaPromptCacheBreakpointParamDict | None
        """Marks where a prefix ends that is worth caching."""


@model
class BetaInputTextContentParam(Base):
    """Text for the model."""

    type: Literal['input_text']
    """Tells this object from others that can stand in its place: always `input_text`. Default: `input_text`."""
    text: str
    """The text itself. At most 10485760 characters."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None
    """Marks where a prefix ends that is worth caching."""

    _nested = {'prompt_cache_breakpoint': 'BetaPromptCacheBreakpointParam'}
    _tags = {'type': 'input_text'}
