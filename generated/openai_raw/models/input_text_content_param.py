from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam, PromptCacheBreakpointParamDict

    class InputTextContentParamDict(TypedDict, total=False):
        type: Required[Literal['input_text']]
        text: Required[str]
        prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict | None


@model
class InputTextContentParam(Base):
    """Input text content param."""

    type: Literal['input_text']
    text: str
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None

    _nested = {'prompt_cache_breakpoint': 'PromptCacheBreakpointParam'}
    _tags = {'type': 'input_text'}
