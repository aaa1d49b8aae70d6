from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.create_decisions_request_input_item_function_call_status import CreateDecisionsRequestInputItemFunctionCallStatus, CreateDecisionsRequestInputItemFunctionCallStatusInput

    class CreateDecisionsRequestInputItemFunctionCallDict(TypedDict, total=False):
        arguments: Required[str]
        call_id: Required[str]
        name: Required[str]
        type: Required[Literal['function_call']]
        id: str | None
        namespace: str | None
        status: CreateDecisionsRequestInputItemFunctionCallStatusInput | None


@model
class CreateDecisionsRequestInputItemFunctionCall(Base):
    """Create decisions request input item function call."""

    arguments: str
    call_id: str
    name: str
    type: Literal['function_call']
    id: str | None = None
    namespace: str | None = None
    status: CreateDecisionsRequestInputItemFunctionCallStatus | None = None
    _tags = {'type': 'function_call'}
