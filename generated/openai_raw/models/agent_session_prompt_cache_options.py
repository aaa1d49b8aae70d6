from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.agent_session_prompt_cache_options_ttl import AgentSessionPromptCacheOptionsTtl


@model
class AgentSessionPromptCacheOptions(Base):
    """How prompts of the session are cached."""

    ttl: AgentSessionPromptCacheOptionsTtl
    """How long the cached prefix is kept. Values: `30m`, `12h`."""
