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
    environment: AutomationEnvironment
    input: list[AutomationTargetNewSessionInputItem]
    metadata: dict[str, str]
    type: Literal['new_session']
    vault_ids: list[str]

    _nested = {'agent': 'AutomationAgentConfig', 'environment': 'AutomationEnvironment', 'input': ['AutomationTargetNewSessionInputItem']}
    _tags = {'type': 'new_session'}
