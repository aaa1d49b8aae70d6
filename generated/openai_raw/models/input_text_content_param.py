from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam, PromptCacheBreakpointParamDict

    class InputTextContentParamDict(TypedDict, total=False):
        type: Required[Literal['input_text']]
        """Tells this object from others that can stand in its place: always `input_text`. Default: `input_text`."""
        text: Required[str]
        """The text itself. At most 10485760 characters."""
        prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict | None
        """Marks the end of a part of the prompt that later requests will begin with too, so that it is worth
        caching."""


@model
class InputTextContentParam(Base):
    """Text for the model."""

    type: Literal['input_text']
    """Tells this object from others that can stand in its place: always `input_text`. Default: `input_text`."""
    text: str
    """The text itself. At most 10485760 characters."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a part of the prompt that later requests will begin with too, so that it is worth caching."""

    _nested = {'prompt_cache_breakpoint': 'PromptCacheBreakpointParam'}
    _tags = {'type': 'input_text'}
