from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.update_beta_agents_sessions_request_agent import UpdateBetaAgentsSessionsRequestAgent
    from ..models.update_beta_agents_sessions_request_prompt_cache_options import UpdateBetaAgentsSessionsRequestPromptCacheOptions
    from ..models.update_beta_agents_sessions_request_review import UpdateBetaAgentsSessionsRequestReview


@model
class UpdateBetaAgentsSessionsRequest(Base):
    """Update beta agents sessions request."""

    agent: UpdateBetaAgentsSessionsRequestAgent | None = absent
    metadata: dict[str, str] | None = None
    prompt_cache_options: UpdateBetaAgentsSessionsRequestPromptCacheOptions | None = None
    review: UpdateBetaAgentsSessionsRequestReview | None = absent

    _nested = {'agent': 'UpdateBetaAgentsSessionsRequestAgent', 'prompt_cache_options': 'UpdateBetaAgentsSessionsRequestPromptCacheOptions'}
