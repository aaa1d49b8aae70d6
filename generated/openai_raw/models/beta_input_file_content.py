from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_file_input_detail import BetaFileInputDetail, BetaFileInputDetailInput
    from ..models.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig, BetaPromptCacheBreakpointConfigDict

    class BetaInputFileContentDict(TypedDict, total=False):
        type: Required[Literal['input_file']]
        file_id: str | None
        filename: str
        file_data: str
        prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | BetaPromptCacheBreakpointConfigDict
        file_url: str
        detail: BetaFileInputDetailInput


@model
class BetaInputFileContent(Base):
    """Beta input file content."""

    type: Literal['input_file']
    file_id: str | None = None
    filename: str | None = absent
    file_data: str | None = absent
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = absent
    file_url: str | None = absent
    detail: BetaFileInputDetail | None = absent

    _nested = {'prompt_cache_breakpoint': 'BetaPromptCacheBreakpointConfig'}
    _tags = {'type': 'input_file'}
