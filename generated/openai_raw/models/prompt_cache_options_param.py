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
    """How the prompt of a request is cached.

    Attributes:
        ttl: How long what the request writes to the cache lives at least.
        mode: Who sets the breakpoints up to which the prompt is cached.
    """

    ttl: PromptCacheTTLEnum | None = absent
    mode: PromptCacheModeEnum | None = absent
    _tags = {'ttl': '30m'}
