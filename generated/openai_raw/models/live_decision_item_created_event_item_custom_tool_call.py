from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_decision_item_created_event_item_custom_tool_call_status import LiveDecisionItemCreatedEventItemCustomToolCallStatus


@model
class LiveDecisionItemCreatedEventItemCustomToolCall(Base):
    """Live decision item created event item custom tool call."""

    id: str
    call_id: str
    input: str
    name: str
    type: Literal['custom_tool_call']
    namespace: str | None = None
    status: LiveDecisionItemCreatedEventItemCustomToolCallStatus | None = None
    _tags = {'type': 'custom_tool_call'}
