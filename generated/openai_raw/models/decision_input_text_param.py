from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.decision_prompt_cache_breakpoint import DecisionPromptCacheBreakpoint, DecisionPromptCacheBreakpointDict

    class DecisionInputTextParamDict(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal['input_text']]
        prompt_cache_breakpoint: DecisionPromptCacheBreakpoint | DecisionPromptCacheBreakpointDict | None


@model
class DecisionInputTextParam(Base):
    """Decision input text param."""

    text: str
    type: Literal['input_text']
    prompt_cache_breakpoint: DecisionPromptCacheBreakpoint | None = None

    _nested = {'prompt_cache_breakpoint': 'DecisionPromptCacheBreakpoint'}
    _tags = {'type': 'input_text'}
