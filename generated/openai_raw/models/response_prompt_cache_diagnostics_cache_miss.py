from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.response_prompt_cache_diagnostics_cache_miss_reason import ResponsePromptCacheDiagnosticsCacheMissReason


@model
class ResponsePromptCacheDiagnosticsCacheMiss(Base):
    """Response prompt cache diagnostics cache miss."""

    cache_missed_tokens: int
    reason: ResponsePromptCacheDiagnosticsCacheMissReason
    type: Literal['cache_miss']
    comparison_reusable_tokens: int | None = None
    _tags = {'type': 'cache_miss'}
