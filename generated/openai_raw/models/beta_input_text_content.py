from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig, BetaPromptCacheBreakpointConfigDict

    class BetaInputTextContentDict(TypedDict, total=False):
        type: Required[Literal['input_text']]
        text: Required[str]
        prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | BetaPromptCacheBreakpointConfigDict


@model
class BetaInputTextContent(Base):
    """Beta input text content."""

    type: Literal['input_text']
    text: str
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = absent

    _nested = {'prompt_cache_breakpoint': 'BetaPromptCacheBreakpointConfig'}
    _tags = {'type': 'input_text'}
