from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from ..models.computer_screenshot_image import ComputerScreenshotImage
    from ..models.computer_tool_call_output_status import ComputerToolCallOutputStatus


@model
class ComputerToolCallOutput(Base):
    """Computer tool call output."""

    type: Literal['computer_call_output']
    id: str | None = absent
    call_id: str
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = absent
    output: ComputerScreenshotImage
    status: ComputerToolCallOutputStatus | None = absent

    _nested = {'acknowledged_safety_checks': ['ComputerCallSafetyCheckParam'], 'output': 'ComputerScreenshotImage'}
    _tags = {'type': 'computer_call_output'}
