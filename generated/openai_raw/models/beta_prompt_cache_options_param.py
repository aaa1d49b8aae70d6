from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_prompt_cache_mode_enum import BetaPromptCacheModeEnum, BetaPromptCacheModeEnumInput
    from ..unions import BetaPromptCacheTTLEnum, BetaPromptCacheTTLEnumInput

    class BetaPromptCacheOptionsParamDict(TypedDict, total=False):
        ttl: BetaPromptCacheTTLEnumInput
        mode: BetaPromptCacheModeEnumInput


@model
class BetaPromptCacheOptionsParam(Base):
    """Beta prompt cache options param."""

    ttl: BetaPromptCacheTTLEnum | None = absent
    mode: BetaPromptCacheModeEnum | None = absent
    _tags = {'ttl': '30m'}
