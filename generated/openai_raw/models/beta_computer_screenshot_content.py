from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_image_detail import BetaImageDetail
    from ..models.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig


@model
class BetaComputerScreenshotContent(Base):
    """Beta computer screenshot content."""

    type: Literal['computer_screenshot']
    image_url: str | None
    file_id: str | None
    detail: BetaImageDetail
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = absent

    _nested = {'prompt_cache_breakpoint': 'BetaPromptCacheBreakpointConfig'}
    _tags = {'type': 'computer_screenshot'}
