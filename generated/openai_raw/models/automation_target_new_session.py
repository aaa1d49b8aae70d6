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
    """Automation target new session."""

    agent: AutomationAgentConfig | None = None
    agent_id: str | None = None
    """Id of the agent."""
    environment: AutomationEnvironment
    input: list[AutomationTargetNewSessionInputItem]
    metadata: dict[str, str]
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    type: Literal['new_session']
    """Tells this object from others that can stand in its place: always `new_session`."""
    vault_ids: list[str]
    """Ids of the vaults."""

    _nested = {'agent': 'AutomationAgentConfig', 'environment': 'AutomationEnvironment', 'input': ['AutomationTargetNewSessionInputItem']}
    _tags = {'type': 'new_session'}
