from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_image_detail import BetaImageDetail, BetaImageDetailInput
    from ..models.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig, BetaPromptCacheBreakpointConfigDict

    class BetaInputImageContentDict(TypedDict, total=False):
        type: Required[Literal['input_image']]
        image_url: str | None
        file_id: str | None
        detail: Required[BetaImageDetailInput]
        prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | BetaPromptCacheBreakpointConfigDict


@model
class BetaInputImageContent(Base):
    """Beta input image content."""

    type: Literal['input_image']
    image_url: str | None = None
    file_id: str | None = None
    detail: BetaImageDetail
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = absent

    _nested = {'prompt_cache_breakpoint': 'BetaPromptCacheBreakpointConfig'}
    _tags = {'type': 'input_image'}
