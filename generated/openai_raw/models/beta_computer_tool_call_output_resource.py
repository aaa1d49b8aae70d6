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
    """The output of a computer call: a screenshot."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["computer_call_output"]
    """Discriminator: always `computer_call_output`."""
    id: str
    """Id of the computer tool call output."""
    call_id: str
    """Id that links a tool call and its output."""
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = absent
    """Safety checks that your user has acknowledged."""
    output: BetaComputerScreenshotImage
    """The screenshot."""
    status: BetaComputerCallOutputStatus
    """Status of the computer tool call output: `completed` (finished successfully), `incomplete` (cut short),
    `failed` (ended with an error), `in_progress` (still running)."""
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
"""Status of the computer tool call output: `completed` (finished successfully), `incomplete` (cut short), `failed`
(ended with an error), `in_progress` (still running)."""
