from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.file_input_detail import FileInputDetail, FileInputDetailInput
    from ..models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig, PromptCacheBreakpointConfigDict

    class InputFileContentDict(TypedDict, total=False):
        type: Required[Literal['input_file']]
        file_id: str | None
        filename: str
        file_data: str
        prompt_cache_breakpoint: PromptCacheBreakpointConfig | PromptCacheBreakpointConfigDict
        file_url: str
        detail: FileInputDetailInput


@model
class InputFileContent(Base):
    """Input file content."""

    type: Literal['input_file']
    file_id: str | None = None
    filename: str | None = absent
    file_data: str | None = absent
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = absent
    file_url: str | None = absent
    detail: FileInputDetail | None = absent

    _nested = {'prompt_cache_breakpoint': 'PromptCacheBreakpointConfig'}
    _tags = {'type': 'input_file'}
