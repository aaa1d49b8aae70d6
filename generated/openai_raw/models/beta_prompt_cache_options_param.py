from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_prompt_cache_mode_enum import BetaPromptCacheModeEnum, BetaPromptCacheModeEnumInput
    from ..models.beta_prompt_cache_ttl_enum import BetaPromptCacheTTLEnum, BetaPromptCacheTTLEnumInput

    class BetaPromptCacheOptionsParamDict(TypedDict, total=False):
        ttl: BetaPromptCacheTTLEnumInput
        mode: BetaPromptCacheModeEnumInput
        comparison_response_id: str | None
        prewarm: bool


@model
class BetaPromptCacheOptionsParam(Base):
    """Beta prompt cache options param."""

    ttl: BetaPromptCacheTTLEnum | None = absent
    mode: BetaPromptCacheModeEnum | None = absent
    comparison_response_id: str | None = None
    prewarm: bool | None = absent
