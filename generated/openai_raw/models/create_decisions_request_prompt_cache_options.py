from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict
    from ..models.create_decisions_request_prompt_cache_options_mode import CreateDecisionsRequestPromptCacheOptionsMode, CreateDecisionsRequestPromptCacheOptionsModeInput

    class CreateDecisionsRequestPromptCacheOptionsDict(TypedDict, total=False):
        mode: CreateDecisionsRequestPromptCacheOptionsModeInput | None
        ttl: Literal['30m']


@model
class CreateDecisionsRequestPromptCacheOptions(Base):
    """Create decisions request prompt cache options."""

    mode: CreateDecisionsRequestPromptCacheOptionsMode | None = None
    ttl: Literal['30m'] | None = absent
    _tags = {'ttl': '30m'}
