"""`BetaComputerToolCallOutputResource`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam
    from ..models.beta_computer_screenshot_image import BetaComputerScreenshotImage


@model
class BetaComputerToolCallOutputResource(Base):
    """A screenshot after the model's actions."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["computer_call_output"]
    """Tells this object from others that can stand in its place: always `computer_call_output`."""
    id: str
    """Id of the computer tool call output."""
    call_id: str
    """Id that ties a tool call to its output."""
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = absent
    """The safety checks that your user has confirmed."""
    output: BetaComputerScreenshotImage
    """The screenshot."""
    status: BetaComputerCallOutputStatus
    """State of the computer tool call output. Values: `completed`, `incomplete`, `failed`, `in_progress`."""
    created_by: str | None = absent
    """Who created the computer tool call output."""

    _nested = {
        "agent": "BetaAgentTag",
        "acknowledged_safety_checks": ["BetaComputerCallSafetyCheckParam"],
        "output": "BetaComputerScreenshotImage",
    }
    _tags = {"type": "computer_call_output"}


BetaComputerCallOutputStatusInput: TypeAlias = Literal["completed", "incomplete", "failed", "in_progress"]
BetaComputerCallOutputStatus: TypeAlias = BetaComputerCallOutputStatusInput | str
