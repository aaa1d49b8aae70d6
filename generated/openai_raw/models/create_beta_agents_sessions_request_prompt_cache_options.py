from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_beta_agents_sessions_request_prompt_cache_options_ttl import CreateBetaAgentsSessionsRequestPromptCacheOptionsTtl, CreateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput

    class CreateBetaAgentsSessionsRequestPromptCacheOptionsDict(TypedDict, total=False):
        ttl: CreateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput
        """How long the cached prefix is kept. Values: `30m`, `12h`."""


@model
class CreateBetaAgentsSessionsRequestPromptCacheOptions(Base):
    """How prompts are cached."""

    ttl: CreateBetaAgentsSessionsRequestPromptCacheOptionsTtl | None = absent
    """How long the cached prefix is kept. Values: `30m`, `12h`."""
