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
    """The body of `POST /agents/sessions`."""

    stream: bool | None = absent
    """Whether to receive events as they happen."""
    environment: EnvironmentParam
    """Where the agent works."""
    agent: CreateBetaAgentsSessionsRequestAgent | None = absent
    """Which agent works, or the settings of one for this session only."""
    agent_id: str | None = absent
    """Id of the agent."""
    input: str | list[AgentSessionInputMessage] | None = None
    """What the agent is told."""
    metadata: dict[str, str] | None = None
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    prompt_cache_options: CreateBetaAgentsSessionsRequestPromptCacheOptions | None = None
    """How prompts are cached."""
    review: CreateBetaAgentsSessionsRequestReview | None = absent
    """Whether and how a second agent reviews the work. Values: `none`, `auto_review`."""
    stream_options: CreateBetaAgentsSessionsRequestStreamOptions | None = absent
    """What a stream of events contains."""
    vault_ids: list[str] | None = None
    """Ids of the vaults."""

    _nested = {'environment': 'EnvironmentParam', 'agent': 'CreateBetaAgentsSessionsRequestAgent', 'input': ['AgentSessionInputMessage'], 'prompt_cache_options': 'CreateBetaAgentsSessionsRequestPromptCacheOptions', 'stream_options': 'CreateBetaAgentsSessionsRequestStreamOptions'}
