"""What requests take instead of the models in ``models.prompt_cache_options_param``, for type checkers only."""

from typing import TypedDict

from ..models.enums import PromptCacheModeEnumInput, PromptCacheTTLEnumInput

class PromptCacheOptionsParamDict(TypedDict, total=False):
    ttl: PromptCacheTTLEnumInput
    """How long what the request writes to the cache lives at least. Values: `30m`, `12h`."""
    mode: PromptCacheModeEnumInput
    """Who sets the breakpoints up to which the prompt is cached. Values: `implicit`, `explicit`."""
    comparison_response_id: str | None
    """An earlier response to compare with, to find out why less of the prompt came from the cache than expected."""
    prewarm: bool
    """Only fill the cache: nothing is generated. False where it is left out."""
