from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.agent_session_input_message import AgentSessionInputMessage
    from ..models.create_beta_agents_sessions_request_agent import CreateBetaAgentsSessionsRequestAgent
    from ..models.create_beta_agents_sessions_request_prompt_cache_options import CreateBetaAgentsSessionsRequestPromptCacheOptions
    from ..models.create_beta_agents_sessions_request_review import CreateBetaAgentsSessionsRequestReview
    from ..models.create_beta_agents_sessions_request_stream_options import CreateBetaAgentsSessionsRequestStreamOptions
    from ..unions import EnvironmentParam


@model
class CreateBetaAgentsSessionsRequest(Base):
    """Create beta agents sessions request."""

    stream: bool | None = absent
    environment: EnvironmentParam
    agent: CreateBetaAgentsSessionsRequestAgent | None = absent
    agent_id: str | None = absent
    input: str | list[AgentSessionInputMessage] | None = None
    metadata: dict[str, str] | None = None
    prompt_cache_options: CreateBetaAgentsSessionsRequestPromptCacheOptions | None = None
    review: CreateBetaAgentsSessionsRequestReview | None = absent
    stream_options: CreateBetaAgentsSessionsRequestStreamOptions | None = absent
    vault_ids: list[str] | None = None

    _nested = {'environment': 'EnvironmentParam', 'agent': 'CreateBetaAgentsSessionsRequestAgent', 'input': ['AgentSessionInputMessage'], 'prompt_cache_options': 'CreateBetaAgentsSessionsRequestPromptCacheOptions', 'stream_options': 'CreateBetaAgentsSessionsRequestStreamOptions'}
