from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_function_call_status import AgentFunctionCallStatus
    from ..unions import AgentContent


@model
class AgentCreateSubagentCallItem(Base):
    """Agent create subagent call item."""

    id: str
    agent_id: str
    content: list[AgentContent]
    model: str | None = None
    reasoning_effort: str | None = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal['create_subagent_call']

    _nested = {'content': ['AgentContent']}
    _tags = {'type': 'create_subagent_call'}
