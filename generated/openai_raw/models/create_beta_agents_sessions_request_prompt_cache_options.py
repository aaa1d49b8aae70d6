from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_beta_agents_sessions_request_prompt_cache_options_ttl import CreateBetaAgentsSessionsRequestPromptCacheOptionsTtl, CreateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput

    class CreateBetaAgentsSessionsRequestPromptCacheOptionsDict(TypedDict, total=False):
        ttl: CreateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput


@model
class CreateBetaAgentsSessionsRequestPromptCacheOptions(Base):
    """Create beta agents sessions request prompt cache options."""

    ttl: CreateBetaAgentsSessionsRequestPromptCacheOptionsTtl | None = absent
