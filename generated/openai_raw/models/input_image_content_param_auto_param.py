from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.detail_enum import DetailEnum, DetailEnumInput
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam, PromptCacheBreakpointParamDict

    class InputImageContentParamAutoParamDict(TypedDict, total=False):
        type: Required[Literal['input_image']]
        image_url: str | None
        file_id: str | None
        detail: DetailEnumInput | None
        prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict | None


@model
class InputImageContentParamAutoParam(Base):
    """Input image content param auto param."""

    type: Literal['input_image']
    image_url: str | None = None
    file_id: str | None = None
    detail: DetailEnum | None = None
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None

    _nested = {'prompt_cache_breakpoint': 'PromptCacheBreakpointParam'}
    _tags = {'type': 'input_image'}
