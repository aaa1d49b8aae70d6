"""What requests take instead of the models in ``models.prompt_cache_options_param``, for type checkers only."""

from typing import TypedDict

from ..models.enums import PromptCacheModeEnumInput, PromptCacheTTLEnumInput

class PromptCacheOptionsParamDict(TypedDict, total=False):
    ttl: PromptCacheTTLEnumInput
    """Minimum lifetime of the cache entries written by this request. Values: `30m`, `12h`."""
    mode: PromptCacheModeEnumInput
    """Who sets the cache breakpoints: you (`explicit`), or also the server (`implicit`)."""
    comparison_response_id: str | None
    """Earlier response to compare with, to diagnose why less of the prompt was read from the cache than expected."""
    prewarm: bool
    """Whether to only fill the cache without generating anything. False by default."""
