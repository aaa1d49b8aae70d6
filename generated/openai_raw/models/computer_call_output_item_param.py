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
        """Id of the computer call output."""
        call_id: Required[str]
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        type: Required[Literal['computer_call_output']]
        """Tells this object from others that can stand in its place: always `computer_call_output`. Default:
        `computer_call_output`."""
        output: Required[ComputerScreenshotImage | ComputerScreenshotImageDict]
        """The screenshot."""
        acknowledged_safety_checks: Sequence[ComputerCallSafetyCheckParam | ComputerCallSafetyCheckParamDict] | None
        """The safety checks that your user has confirmed."""
        status: FunctionCallItemStatusInput | None
        """State of the computer call output. Values: `in_progress`, `completed`, `incomplete`."""


@model
class ComputerCallOutputItemParam(Base):
    """A screenshot after the model's actions."""

    id: str | None = None
    """Id of the computer call output."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal['computer_call_output']
    """Tells this object from others that can stand in its place: always `computer_call_output`. Default:
    `computer_call_output`."""
    output: ComputerScreenshotImage
    """The screenshot."""
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    """The safety checks that your user has confirmed."""
    status: FunctionCallItemStatus | None = None
    """State of the computer call output. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {'output': 'ComputerScreenshotImage', 'acknowledged_safety_checks': ['ComputerCallSafetyCheckParam']}
    _tags = {'type': 'computer_call_output'}
