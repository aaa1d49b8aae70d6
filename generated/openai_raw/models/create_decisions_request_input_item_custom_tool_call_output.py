from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.create_decisions_request_input_item_custom_tool_call_output_status import CreateDecisionsRequestInputItemCustomToolCallOutputStatus, CreateDecisionsRequestInputItemCustomToolCallOutputStatusInput
    from ..models.decision_input_image import DecisionInputImage, DecisionInputImageDict
    from ..models.decision_input_text_param import DecisionInputTextParam, DecisionInputTextParamDict

    class CreateDecisionsRequestInputItemCustomToolCallOutputDict(TypedDict, total=False):
        call_id: Required[str]
        output: Required[str | Sequence[DecisionInputTextParam | DecisionInputTextParamDict | DecisionInputImage | DecisionInputImageDict]]
        type: Required[Literal['custom_tool_call_output']]
        id: str | None
        status: CreateDecisionsRequestInputItemCustomToolCallOutputStatusInput | None


@model
class CreateDecisionsRequestInputItemCustomToolCallOutput(Base):
    """Create decisions request input item custom tool call output."""

    call_id: str
    output: str | list[DecisionInputTextParam | DecisionInputImage]
    type: Literal['custom_tool_call_output']
    id: str | None = None
    status: CreateDecisionsRequestInputItemCustomToolCallOutputStatus | None = None

    _nested = {'output': [('type', {'input_text': 'DecisionInputTextParam', 'input_image': 'DecisionInputImage'})]}
    _tags = {'type': 'custom_tool_call_output'}
