"""`ComputerToolCallOutput`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from ..models.computer_screenshot_image import ComputerScreenshotImage


@model
class ComputerToolCallOutput(Base):
    """A screenshot after the model's actions."""

    type: Literal["computer_call_output"]
    """Tells this object from others that can stand in its place: always `computer_call_output`."""
    id: str | None = absent
    """Id of the computer tool call output."""
    call_id: str
    """Id that ties a tool call to its output."""
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = absent
    """The safety checks that your user has confirmed."""
    output: ComputerScreenshotImage
    """The screenshot."""
    status: ComputerToolCallOutputStatus | None = absent
    """State of the computer tool call output. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {"acknowledged_safety_checks": ["ComputerCallSafetyCheckParam"], "output": "ComputerScreenshotImage"}
    _tags = {"type": "computer_call_output"}


ComputerToolCallOutputStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
ComputerToolCallOutputStatus: TypeAlias = ComputerToolCallOutputStatusInput | str
