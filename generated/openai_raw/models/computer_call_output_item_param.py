from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.computer_call_safety_check_param import ComputerCallSafetyCheckParam, ComputerCallSafetyCheckParamDict
    from ..models.computer_screenshot_image import ComputerScreenshotImage, ComputerScreenshotImageDict
    from ..models.function_call_item_status import FunctionCallItemStatus, FunctionCallItemStatusInput

    class ComputerCallOutputItemParamDict(TypedDict, total=False):
        id: str | None
        call_id: Required[str]
        type: Required[Literal['computer_call_output']]
        output: Required[ComputerScreenshotImage | ComputerScreenshotImageDict]
        acknowledged_safety_checks: Sequence[ComputerCallSafetyCheckParam | ComputerCallSafetyCheckParamDict] | None
        status: FunctionCallItemStatusInput | None


@model
class ComputerCallOutputItemParam(Base):
    """Computer call output item param."""

    id: str | None = None
    call_id: str
    type: Literal['computer_call_output']
    output: ComputerScreenshotImage
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    status: FunctionCallItemStatus | None = None

    _nested = {'output': 'ComputerScreenshotImage', 'acknowledged_safety_checks': ['ComputerCallSafetyCheckParam']}
    _tags = {'type': 'computer_call_output'}
