from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.turn_prompt_cache_options_ttl import TurnPromptCacheOptionsTtl


@model
class TurnPromptCacheOptions(Base):
    """How prompts of the turn are cached."""

    ttl: TurnPromptCacheOptionsTtl
    """How long the cached prefix is kept. Values: `30m`, `12h`."""
