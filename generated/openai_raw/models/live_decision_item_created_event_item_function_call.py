from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_decision_item_created_event_item_function_call_status import LiveDecisionItemCreatedEventItemFunctionCallStatus


@model
class LiveDecisionItemCreatedEventItemFunctionCall(Base):
    """Live decision item created event item function call."""

    id: str
    arguments: str
    call_id: str
    name: str
    type: Literal['function_call']
    namespace: str | None = None
    status: LiveDecisionItemCreatedEventItemFunctionCallStatus | None = None
    _tags = {'type': 'function_call'}
