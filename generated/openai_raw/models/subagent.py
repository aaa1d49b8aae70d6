from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.subagent_status import SubagentStatus
    from ..unions import AgentContent


@model
class Subagent(Base):
    """Subagent."""

    id: str
    closed_at: int | None = None
    instructions: list[AgentContent] | None = None
    name: str | None = None
    object: Literal['agent.session.subagent']
    opened_at: int
    parent_agent_id: str
    session_id: str
    status: SubagentStatus

    _nested = {'instructions': ['AgentContent']}
    _tags = {'object': 'agent.session.subagent'}
