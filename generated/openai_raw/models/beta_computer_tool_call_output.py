from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam
    from ..models.beta_computer_screenshot_image import BetaComputerScreenshotImage
    from ..models.beta_computer_tool_call_output_status import BetaComputerToolCallOutputStatus


@model
class BetaComputerToolCallOutput(Base):
    """Beta computer tool call output."""

    agent: BetaAgentTag | None = None
    type: Literal['computer_call_output']
    id: str | None = absent
    call_id: str
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = absent
    output: BetaComputerScreenshotImage
    status: BetaComputerToolCallOutputStatus | None = absent

    _nested = {'agent': 'BetaAgentTag', 'acknowledged_safety_checks': ['BetaComputerCallSafetyCheckParam'], 'output': 'BetaComputerScreenshotImage'}
    _tags = {'type': 'computer_call_output'}
