from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.computer_call_output_status import ComputerCallOutputStatus
    from ..models.computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from ..models.computer_screenshot_image import ComputerScreenshotImage


@model
class ComputerToolCallOutputResource(Base):
    """Computer tool call output resource."""

    type: Literal['computer_call_output']
    id: str
    call_id: str
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = absent
    output: ComputerScreenshotImage
    status: ComputerCallOutputStatus
    created_by: str | None = absent

    _nested = {'acknowledged_safety_checks': ['ComputerCallSafetyCheckParam'], 'output': 'ComputerScreenshotImage'}
    _tags = {'type': 'computer_call_output'}
