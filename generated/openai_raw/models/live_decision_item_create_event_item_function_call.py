from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.live_decision_item_create_event_item_function_call_status import LiveDecisionItemCreateEventItemFunctionCallStatus, LiveDecisionItemCreateEventItemFunctionCallStatusInput

    class LiveDecisionItemCreateEventItemFunctionCallDict(TypedDict, total=False):
        arguments: Required[str]
        call_id: Required[str]
        name: Required[str]
        type: Required[Literal['function_call']]
        id: str | None
        namespace: str | None
        status: LiveDecisionItemCreateEventItemFunctionCallStatusInput | None


@model
class LiveDecisionItemCreateEventItemFunctionCall(Base):
    """Live decision item create event item function call."""

    arguments: str
    call_id: str
    name: str
    type: Literal['function_call']
    id: str | None = None
    namespace: str | None = None
    status: LiveDecisionItemCreateEventItemFunctionCallStatus | None = None
    _tags = {'type': 'function_call'}
