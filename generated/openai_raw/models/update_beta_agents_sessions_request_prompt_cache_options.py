from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.update_beta_agents_sessions_request_prompt_cache_options_ttl import UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtl, UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput

    class UpdateBetaAgentsSessionsRequestPromptCacheOptionsDict(TypedDict, total=False):
        ttl: UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput


@model
class UpdateBetaAgentsSessionsRequestPromptCacheOptions(Base):
    """Update beta agents sessions request prompt cache options."""

    ttl: UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtl | None = absent
