from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.update_beta_agents_sessions_request_prompt_cache_options_ttl import UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtl, UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput

    class UpdateBetaAgentsSessionsRequestPromptCacheOptionsDict(TypedDict, total=False):
        ttl: UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput
        """How long the cached prefix is kept. Values: `30m`, `12h`."""


@model
class UpdateBetaAgentsSessionsRequestPromptCacheOptions(Base):
    """How prompts are cached."""

    ttl: UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtl | None = absent
    """How long the cached prefix is kept. Values: `30m`, `12h`."""
