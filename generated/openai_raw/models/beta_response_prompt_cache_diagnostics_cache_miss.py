from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_response_prompt_cache_diagnostics_cache_miss_reason import BetaResponsePromptCacheDiagnosticsCacheMissReason


@model
class BetaResponsePromptCacheDiagnosticsCacheMiss(Base):
    """Beta response prompt cache diagnostics cache miss."""

    cache_missed_tokens: int
    reason: BetaResponsePromptCacheDiagnosticsCacheMissReason
    type: Literal['cache_miss']
    comparison_reusable_tokens: int | None = None
    _tags = {'type': 'cache_miss'}
