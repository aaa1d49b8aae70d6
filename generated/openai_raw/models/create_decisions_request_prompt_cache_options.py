from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict
    from ..models.create_decisions_request_prompt_cache_options_mode import CreateDecisionsRequestPromptCacheOptionsMode, CreateDecisionsRequestPromptCacheOptionsModeInput

    class CreateDecisionsRequestPromptCacheOptionsDict(TypedDict, total=False):
        mode: CreateDecisionsRequestPromptCacheOptionsModeInput | None
        """Values: `implicit`, `explicit`."""
        ttl: Literal['30m']
        """Always `30m`."""


@model
class CreateDecisionsRequestPromptCacheOptions(Base):
    """The value of `CreateDecisionsRequest.prompt_cache_options`."""

    mode: CreateDecisionsRequestPromptCacheOptionsMode | None = None
    """Values: `implicit`, `explicit`."""
    ttl: Literal['30m'] | None = absent
    """Always `30m`."""
    _tags = {'ttl': '30m'}
