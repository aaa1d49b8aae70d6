from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.prompt_cache_mode_enum import PromptCacheModeEnum, PromptCacheModeEnumInput
    from ..models.prompt_cache_ttl_enum import PromptCacheTTLEnum, PromptCacheTTLEnumInput

    class PromptCacheOptionsParamDict(TypedDict, total=False):
        ttl: PromptCacheTTLEnumInput
        mode: PromptCacheModeEnumInput
        comparison_response_id: str | None
        prewarm: bool


@model
class PromptCacheOptionsParam(Base):
    """How the prompt of a request is cached.

    Attributes:
        ttl: How long what the request writes to the cache lives at least.
        mode: Who sets the breakpoints up to which the prompt is cached.
        comparison_response_id: An earlier response to compare with, to find out why less of the prompt came
            from the cache than expected.
        prewarm: Only fill the cache: nothing is generated. False where it is left out.
    """

    ttl: PromptCacheTTLEnum | None = absent
    mode: PromptCacheModeEnum | None = absent
    comparison_response_id: str | None = None
    prewarm: bool | None = absent
