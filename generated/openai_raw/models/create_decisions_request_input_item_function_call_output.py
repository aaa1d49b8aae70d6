from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.create_decisions_request_input_item_function_call_output_status import CreateDecisionsRequestInputItemFunctionCallOutputStatus, CreateDecisionsRequestInputItemFunctionCallOutputStatusInput
    from ..models.decision_input_image import DecisionInputImage, DecisionInputImageDict
    from ..models.decision_input_text_param import DecisionInputTextParam, DecisionInputTextParamDict

    class CreateDecisionsRequestInputItemFunctionCallOutputDict(TypedDict, total=False):
        call_id: Required[str]
        """Id that ties a tool call to its output."""
        output: Required[str | Sequence[DecisionInputTextParam | DecisionInputTextParamDict | DecisionInputImage | DecisionInputImageDict]]
        """What the tool returned."""
        type: Required[Literal['function_call_output']]
        """Tells this object from others that can stand in its place: always `function_call_output`."""
        id: str | None
        """Id of the input."""
        status: CreateDecisionsRequestInputItemFunctionCallOutputStatusInput | None
        """State of the input. Values: `in_progress`, `completed`, `incomplete`."""


@model
class CreateDecisionsRequestInputItemFunctionCallOutput(Base):
    """What a function returned."""

    call_id: str
    """Id that ties a tool call to its output."""
    output: str | list[DecisionInputTextParam | DecisionInputImage]
    """What the tool returned."""
    type: Literal['function_call_output']
    """Tells this object from others that can stand in its place: always `function_call_output`."""
    id: str | None = None
    """Id of the input."""
    status: CreateDecisionsRequestInputItemFunctionCallOutputStatus | None = None
    """State of the input. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {'output': [('type', {'input_text': 'DecisionInputTextParam', 'input_image': 'DecisionInputImage'})]}
    _tags = {'type': 'function_call_output'}
