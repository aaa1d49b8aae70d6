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
        id: str | None
        call_id: Required[str]
        type: Required[Literal['computer_call_output']]
        output: Required[BetaComputerScreenshotImage | BetaComputerScreenshotImageDict]
        acknowledged_safety_checks: Sequence[BetaComputerCallSafetyCheckParam | BetaComputerCallSafetyCheckParamDict] | None
        status: BetaFunctionCallItemStatusInput | None


@model
class BetaComputerCallOutputItemParam(Base):
    """Beta computer call output item param."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str
    type: Literal['computer_call_output']
    output: BetaComputerScreenshotImage
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = None
    status: BetaFunctionCallItemStatus | None = None

    _nested = {'agent': 'BetaAgentTagParam', 'output': 'BetaComputerScreenshotImage', 'acknowledged_safety_checks': ['BetaComputerCallSafetyCheckParam']}
    _tags = {'type': 'computer_call_output'}
