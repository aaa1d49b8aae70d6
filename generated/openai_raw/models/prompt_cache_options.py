from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.prompt_cache_mode_enum import PromptCacheModeEnum
    from ..models.prompt_cache_ttl_enum import PromptCacheTTLEnum


@model
class PromptCacheOptions(Base):
    """Prompt cache options.

    Attributes:
        ttl: How long a cached prompt lives at least: 30 minutes or 12 hours.
        mode: Who sets cache breakpoints: with `implicit` the server adds one to your own (of which it takes the
            last three), with `explicit` there are only your own (the last four).
    """

    ttl: PromptCacheTTLEnum
    mode: PromptCacheModeEnum
    comparison_response_id: str | None = None
