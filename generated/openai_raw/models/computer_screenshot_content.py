from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.image_detail import ImageDetail
    from ..models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig


@model
class ComputerScreenshotContent(Base):
    """Computer screenshot content."""

    type: Literal['computer_screenshot']
    image_url: str | None
    file_id: str | None
    detail: ImageDetail
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = absent

    _nested = {'prompt_cache_breakpoint': 'PromptCacheBreakpointConfig'}
    _tags = {'type': 'computer_screenshot'}
