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
    """The output of a computer call: a screenshot."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["computer_call_output"]
    """Discriminator: always `computer_call_output`."""
    id: str | None = absent
    """Id of the computer tool call output."""
    call_id: str
    """Id that links a tool call and its output."""
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = absent
    """Safety checks that your user has acknowledged."""
    output: BetaComputerScreenshotImage
    """The screenshot."""
    status: BetaComputerToolCallOutputStatus | None = absent
    """Status of the computer tool call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

    _nested = {
        "agent": "BetaAgentTag",
        "acknowledged_safety_checks": ["BetaComputerCallSafetyCheckParam"],
        "output": "BetaComputerScreenshotImage",
    }
    _tags = {"type": "computer_call_output"}


BetaComputerToolCallOutputStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaComputerToolCallOutputStatus: TypeAlias = BetaComputerToolCallOutputStatusInput | str
"""Status of the computer tool call output: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""
