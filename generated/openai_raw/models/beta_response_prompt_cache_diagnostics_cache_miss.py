from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_response_prompt_cache_diagnostics_cache_miss_reason import BetaResponsePromptCacheDiagnosticsCacheMissReason


@model
class BetaResponsePromptCacheDiagnosticsCacheMiss(Base):
    """The cache served less of the prompt than the response it is compared with would have allowed."""

    cache_missed_tokens: int
    """How many tokens could have come from the cache and did not."""
    reason: BetaResponsePromptCacheDiagnosticsCacheMissReason
    """Why, in the words of whoever decided. Values: `model_changed`, `prompt_cache_key_changed`, `tools_changed`,
    `text_format_changed`, `reasoning_effort_changed`, `verbosity_changed`, `context_compacted`,
    `input_changed`, `service_tier_changed`."""
    type: Literal['cache_miss']
    """Tells this object from others that can stand in its place: always `cache_miss`."""
    comparison_reusable_tokens: int | None = None
    """How many tokens the two prompts share from their beginning; None if unknown."""
    _tags = {'type': 'cache_miss'}
