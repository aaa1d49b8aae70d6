from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from ..models.beta_image_gen_tool_call_action import BetaImageGenToolCallAction, BetaImageGenToolCallActionInput
    from ..models.beta_image_gen_tool_call_background import BetaImageGenToolCallBackground, BetaImageGenToolCallBackgroundInput
    from ..models.beta_image_gen_tool_call_error import BetaImageGenToolCallError, BetaImageGenToolCallErrorDict
    from ..models.beta_image_gen_tool_call_output_format import BetaImageGenToolCallOutputFormat, BetaImageGenToolCallOutputFormatInput
    from ..models.beta_image_gen_tool_call_quality import BetaImageGenToolCallQuality, BetaImageGenToolCallQualityInput
    from ..models.beta_image_gen_tool_call_size import BetaImageGenToolCallSize, BetaImageGenToolCallSizeInput
    from ..models.beta_image_gen_tool_call_status import BetaImageGenToolCallStatus, BetaImageGenToolCallStatusInput
    from ..models.beta_image_gen_tool_call_svg_usage import BetaImageGenToolCallSvgUsage, BetaImageGenToolCallSvgUsageDict

    class BetaImageGenToolCallDict(TypedDict, total=False):
        agent: BetaAgentTag | BetaAgentTagDict | None
        type: Required[Literal['image_generation_call']]
        id: Required[str]
        status: Required[BetaImageGenToolCallStatusInput]
        result: Required[str | None]
        action: BetaImageGenToolCallActionInput | None
        background: BetaImageGenToolCallBackgroundInput | None
        error: BetaImageGenToolCallError | BetaImageGenToolCallErrorDict
        output_format: BetaImageGenToolCallOutputFormatInput | None
        quality: BetaImageGenToolCallQualityInput | None
        revised_prompt: str | None
        size: str | BetaImageGenToolCallSizeInput | None
        svg_usage: BetaImageGenToolCallSvgUsage | BetaImageGenToolCallSvgUsageDict


@model
class BetaImageGenToolCall(Base):
    """Beta image gen tool call."""

    agent: BetaAgentTag | None = None
    type: Literal['image_generation_call']
    id: str
    status: BetaImageGenToolCallStatus
    result: str | None
    action: BetaImageGenToolCallAction | None = None
    background: BetaImageGenToolCallBackground | None = None
    error: BetaImageGenToolCallError | None = absent
    output_format: BetaImageGenToolCallOutputFormat | None = None
    quality: BetaImageGenToolCallQuality | None = None
    revised_prompt: str | None = None
    size: str | BetaImageGenToolCallSize | None = None
    svg_usage: BetaImageGenToolCallSvgUsage | None = absent

    _nested = {'agent': 'BetaAgentTag', 'error': 'BetaImageGenToolCallError', 'svg_usage': 'BetaImageGenToolCallSvgUsage'}
    _tags = {'type': 'image_generation_call'}
