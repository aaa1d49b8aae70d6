from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict
    from ..models.create_decisions_request_prompt_cache_options_mode import CreateDecisionsRequestPromptCacheOptionsMode, CreateDecisionsRequestPromptCacheOptionsModeInput

    class CreateDecisionsRequestPromptCacheOptionsDict(TypedDict, total=False):
        mode: CreateDecisionsRequestPromptCacheOptionsModeInput | None
        """Whether breakpoints are set by the API or by you. Values: `implicit`, `explicit`."""
        ttl: Literal['30m']
        """How long the cached prompt is kept. Always `30m`."""


@model
class CreateDecisionsRequestPromptCacheOptions(Base):
    """How the prompt is cached."""

    mode: CreateDecisionsRequestPromptCacheOptionsMode | None = None
    """Whether breakpoints are set by the API or by you. Values: `implicit`, `explicit`."""
    ttl: Literal['30m'] | None = absent
    """How long the cached prompt is kept. Always `30m`."""
    _tags = {'ttl': '30m'}
