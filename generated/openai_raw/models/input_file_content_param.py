from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.file_detail_enum import FileDetailEnum, FileDetailEnumInput
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam, PromptCacheBreakpointParamDict

    class InputFileContentParamDict(TypedDict, total=False):
        type: Required[Literal['input_file']]
        file_id: str | None
        filename: str | None
        file_data: str | None
        file_url: str | None
        detail: FileDetailEnumInput
        prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict | None


@model
class InputFileContentParam(Base):
    """Input file content param."""

    type: Literal['input_file']
    file_id: str | None = None
    filename: str | None = None
    file_data: str | None = None
    file_url: str | None = None
    detail: FileDetailEnum | None = absent
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None

    _nested = {'prompt_cache_breakpoint': 'PromptCacheBreakpointParam'}
    _tags = {'type': 'input_file'}
