from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.prompt_cache_mode_enum import PromptCacheModeEnum
    from ..unions import PromptCacheTTLEnum


@model
class PromptCacheOptions(Base):
    """Prompt cache options."""

    ttl: PromptCacheTTLEnum
    mode: PromptCacheModeEnum
    _tags = {'ttl': '30m'}
