from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.update_beta_agents_sessions_request_agent import UpdateBetaAgentsSessionsRequestAgent
    from ..models.update_beta_agents_sessions_request_prompt_cache_options import UpdateBetaAgentsSessionsRequestPromptCacheOptions
    from ..models.update_beta_agents_sessions_request_review import UpdateBetaAgentsSessionsRequestReview


@model
class UpdateBetaAgentsSessionsRequest(Base):
    """The body of `POST /agents/sessions/{session_id}`."""

    agent: UpdateBetaAgentsSessionsRequestAgent | None = absent
    """Which agent works, or the settings of one for this session only."""
    metadata: dict[str, str] | None = None
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    prompt_cache_options: UpdateBetaAgentsSessionsRequestPromptCacheOptions | None = None
    """How prompts are cached."""
    review: UpdateBetaAgentsSessionsRequestReview | None = absent
    """Whether and how a second agent reviews the work. Values: `none`, `auto_review`."""

    _nested = {'agent': 'UpdateBetaAgentsSessionsRequestAgent', 'prompt_cache_options': 'UpdateBetaAgentsSessionsRequestPromptCacheOptions'}
