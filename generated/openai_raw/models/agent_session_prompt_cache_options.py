from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.agent_session_prompt_cache_options_ttl import AgentSessionPromptCacheOptionsTtl


@model
class AgentSessionPromptCacheOptions(Base):
    """The value of `AgentSession.prompt_cache_options`."""

    ttl: AgentSessionPromptCacheOptionsTtl
    """How long the cached prefix is kept. Values: `30m`, `12h`."""
