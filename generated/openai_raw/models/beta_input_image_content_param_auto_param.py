from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_detail_enum import BetaDetailEnum, BetaDetailEnumInput
    from ..models.beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParam, BetaPromptCacheBreakpointParamDict

    class BetaInputImageContentParamAutoParamDict(TypedDict, total=False):
        type: Required[Literal['input_image']]
        image_url: str | None
        file_id: str | None
        detail: BetaDetailEnumInput | None
        prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BetaPromptCacheBreakpointParamDict | None


@model
class BetaInputImageContentParamAutoParam(Base):
    """Beta input image content param auto param."""

    type: Literal['input_image']
    image_url: str | None = None
    file_id: str | None = None
    detail: BetaDetailEnum | None = None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None

    _nested = {'prompt_cache_breakpoint': 'BetaPromptCacheBreakpointParam'}
    _tags = {'type': 'input_image'}
