from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.image_detail import ImageDetail, ImageDetailInput
    from ..models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig, PromptCacheBreakpointConfigDict

    class InputImageContentDict(TypedDict, total=False):
        type: Required[Literal['input_image']]
        image_url: str | None
        file_id: str | None
        detail: Required[ImageDetailInput]
        prompt_cache_breakpoint: PromptCacheBreakpointConfig | PromptCacheBreakpointConfigDict


@model
class InputImageContent(Base):
    """Input image content."""

    type: Literal['input_image']
    image_url: str | None = None
    file_id: str | None = None
    detail: ImageDetail
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = absent

    _nested = {'prompt_cache_breakpoint': 'PromptCacheBreakpointConfig'}
    _tags = {'type': 'input_image'}
