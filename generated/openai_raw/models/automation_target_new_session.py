from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.automation_agent_config import AutomationAgentConfig
    from ..models.automation_target_new_session_input_item import AutomationTargetNewSessionInputItem
    from ..unions import AutomationEnvironment


@model
class AutomationTargetNewSession(Base):
    """Each run starts a session of its own."""

    agent: AutomationAgentConfig | None = None
    """Which agent works, or the settings of one for this session only."""
    agent_id: str | None = None
    """Id of the agent."""
    environment: AutomationEnvironment
    """Where the agent works."""
    input: list[AutomationTargetNewSessionInputItem]
    """What the agent is told."""
    metadata: dict[str, str]
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    type: Literal['new_session']
    """Which kind it is. Always `new_session`."""
    vault_ids: list[str]
    """Ids of the vaults."""

    _nested = {'agent': 'AutomationAgentConfig', 'environment': 'AutomationEnvironment', 'input': ['AutomationTargetNewSessionInputItem']}
    _tags = {'type': 'new_session'}
