"""`BetaComputerToolCallOutput`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam
    from ..models.beta_computer_screenshot_image import BetaComputerScreenshotImage


@model
class BetaComputerToolCallOutput(Base):
    """A screenshot after the model's actions."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["computer_call_output"]
    """Tells this object from others that can stand in its place: always `computer_call_output`."""
    id: str | None = absent
    """Id of the computer tool call output."""
    call_id: str
    """Id that ties a tool call to its output."""
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = absent
    """The safety checks that your user has confirmed."""
    output: BetaComputerScreenshotImage
    """The screenshot."""
    status: BetaComputerToolCallOutputStatus | None = absent
    """State of the computer tool call output. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {
        "agent": "BetaAgentTag",
        "acknowledged_safety_checks": ["BetaComputerCallSafetyCheckParam"],
        "output": "BetaComputerScreenshotImage",
    }
    _tags = {"type": "computer_call_output"}


BetaComputerToolCallOutputStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaComputerToolCallOutputStatus: TypeAlias = BetaComputerToolCallOutputStatusInput | str
