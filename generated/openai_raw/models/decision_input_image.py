from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.decision_input_image_detail import DecisionInputImageDetail, DecisionInputImageDetailInput
    from ..models.decision_prompt_cache_breakpoint import DecisionPromptCacheBreakpoint, DecisionPromptCacheBreakpointDict

    class DecisionInputImageDict(TypedDict, total=False):
        image_url: Required[str]
        type: Required[Literal['input_image']]
        detail: DecisionInputImageDetailInput | None
        prompt_cache_breakpoint: DecisionPromptCacheBreakpoint | DecisionPromptCacheBreakpointDict | None


@model
class DecisionInputImage(Base):
    """Decision input image."""

    image_url: str
    type: Literal['input_image']
    detail: DecisionInputImageDetail | None = None
    prompt_cache_breakpoint: DecisionPromptCacheBreakpoint | None = None

    _nested = {'prompt_cache_breakpoint': 'DecisionPromptCacheBreakpoint'}
    _tags = {'type': 'input_image'}
