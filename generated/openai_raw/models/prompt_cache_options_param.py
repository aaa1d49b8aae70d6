from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.prompt_cache_mode_enum import PromptCacheModeEnum, PromptCacheModeEnumInput
    from ..unions import PromptCacheTTLEnum, PromptCacheTTLEnumInput

    class PromptCacheOptionsParamDict(TypedDict, total=False):
        ttl: PromptCacheTTLEnumInput
        mode: PromptCacheModeEnumInput


@model
class PromptCacheOptionsParam(Base):
    """Prompt cache options param."""

    ttl: PromptCacheTTLEnum | None = absent
    mode: PromptCacheModeEnum | None = absent
    _tags = {'ttl': '30m'}
