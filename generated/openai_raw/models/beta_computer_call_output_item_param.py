from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..models.beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam, BetaComputerCallSafetyCheckParamDict
    from ..models.beta_computer_screenshot_image import BetaComputerScreenshotImage, BetaComputerScreenshotImageDict
    from ..models.beta_function_call_item_status import BetaFunctionCallItemStatus, BetaFunctionCallItemStatusInput

    class BetaComputerCallOutputItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        """The agent that something comes from."""
        id: str | None
        """Id of the computer call output."""
        call_id: Required[str]
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        type: Required[Literal['computer_call_output']]
        """Tells this object from others that can stand in its place: always `computer_call_output`. Default:
        `computer_call_output`."""
        output: Required[BetaComputerScreenshotImage | BetaComputerScreenshotImageDict]
        """The screenshot."""
        acknowledged_safety_checks: Sequence[BetaComputerCallSafetyCheckParam | BetaComputerCallSafetyCheckParamDict] | None
        """The safety checks that your user has confirmed."""
        status: BetaFunctionCallItemStatusInput | None
        """State of the computer call output. Values: `in_progress`, `completed`, `incomplete`."""


@model
class BetaComputerCallOutputItemParam(Base):
    """A screenshot after the model's actions."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the computer call output."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal['computer_call_output']
    """Tells this object from others that can stand in its place: always `computer_call_output`. Default:
    `computer_call_output`."""
    output: BetaComputerScreenshotImage
    """The screenshot."""
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = None
    """The safety checks that your user has confirmed."""
    status: BetaFunctionCallItemStatus | None = None
    """State of the computer call output. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {'agent': 'BetaAgentTagParam', 'output': 'BetaComputerScreenshotImage', 'acknowledged_safety_checks': ['BetaComputerCallSafetyCheckParam']}
    _tags = {'type': 'computer_call_output'}
