"""`ComputerToolCallOutput`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from ..models.computer_screenshot_image import ComputerScreenshotImage


@model
class ComputerToolCallOutput(Base):
    """The output of a computer call: a screenshot."""

    type: Literal["computer_call_output"]
    """Discriminator: always `computer_call_output`."""
    id: str | None = absent
    """Id of the computer tool call output."""
    call_id: str
    """Id that links a tool call and its output."""
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = absent
    """Safety checks that your user has acknowledged."""
    output: ComputerScreenshotImage
    """The screenshot."""
    status: ComputerToolCallOutputStatus | None = absent
    """Status of the computer tool call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

    _nested = {"acknowledged_safety_checks": ["ComputerCallSafetyCheckParam"], "output": "ComputerScreenshotImage"}
    _tags = {"type": "computer_call_output"}


ComputerToolCallOutputStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
ComputerToolCallOutputStatus: TypeAlias = ComputerToolCallOutputStatusInput | str
"""Status of the computer tool call output: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""
