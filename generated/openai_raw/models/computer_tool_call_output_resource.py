"""`ComputerToolCallOutputResource`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from ..models.computer_screenshot_image import ComputerScreenshotImage


@model
class ComputerToolCallOutputResource(Base):
    """The output of a computer call: a screenshot."""

    type: Literal["computer_call_output"]
    """Discriminator: always `computer_call_output`."""
    id: str
    """Id of the computer tool call output."""
    call_id: str
    """Id that links a tool call and its output."""
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = absent
    """Safety checks that your user has acknowledged."""
    output: ComputerScreenshotImage
    """The screenshot."""
    status: ComputerCallOutputStatus
    """Status of the computer tool call output: `completed` (finished successfully), `incomplete` (cut short),
    `failed` (ended with an error), `in_progress` (still running)."""
    created_by: str | None = absent
    """Who created the computer tool call output."""

    _nested = {"acknowledged_safety_checks": ["ComputerCallSafetyCheckParam"], "output": "ComputerScreenshotImage"}
    _tags = {"type": "computer_call_output"}


ComputerCallOutputStatusInput: TypeAlias = Literal["completed", "incomplete", "failed", "in_progress"]
ComputerCallOutputStatus: TypeAlias = ComputerCallOutputStatusInput | str
"""Status of the computer tool call output: `completed` (finished successfully), `incomplete` (cut short), `failed`
(ended with an error), `in_progress` (still running)."""
