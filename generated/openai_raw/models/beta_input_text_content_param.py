from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParam, BetaPromptCacheBreakpointParamDict

    class BetaInputTextContentParamDict(TypedDict, total=False):
        type: Required[Literal['input_text']]
        text: Required[str]
        prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BetaPromptCacheBreakpointParamDict | None


@model
class BetaInputTextContentParam(Base):
    """Beta input text content param."""

    type: Literal['input_text']
    text: str
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None

    _nested = {'prompt_cache_breakpoint': 'BetaPromptCacheBreakpointParam'}
    _tags = {'type': 'input_text'}
