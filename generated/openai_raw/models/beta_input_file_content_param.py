from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_file_detail_enum import BetaFileDetailEnum, BetaFileDetailEnumInput
    from ..models.beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParam, BetaPromptCacheBreakpointParamDict

    class BetaInputFileContentParamDict(TypedDict, total=False):
        type: Required[Literal['input_file']]
        file_id: str | None
        filename: str | None
        file_data: str | None
        file_url: str | None
        detail: BetaFileDetailEnumInput
        prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BetaPromptCacheBreakpointParamDict | None


@model
class BetaInputFileContentParam(Base):
    """Beta input file content param."""

    type: Literal['input_file']
    file_id: str | None = None
    filename: str | None = None
    file_data: str | None = None
    file_url: str | None = None
    detail: BetaFileDetailEnum | None = absent
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None

    _nested = {'prompt_cache_breakpoint': 'BetaPromptCacheBreakpointParam'}
    _tags = {'type': 'input_file'}
