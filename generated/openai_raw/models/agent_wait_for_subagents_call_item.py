from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_function_call_status import AgentFunctionCallStatus


@model
class AgentWaitForSubagentsCallItem(Base):
    """Agent wait for subagents call item."""

    id: str
    recipient_agent_ids: list[str]
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal['wait_for_subagents_call']
    _tags = {'type': 'wait_for_subagents_call'}
