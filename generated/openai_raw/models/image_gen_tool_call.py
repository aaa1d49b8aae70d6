from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.image_gen_tool_call_action import ImageGenToolCallAction, ImageGenToolCallActionInput
    from ..models.image_gen_tool_call_background import ImageGenToolCallBackground, ImageGenToolCallBackgroundInput
    from ..models.image_gen_tool_call_error import ImageGenToolCallError, ImageGenToolCallErrorDict
    from ..models.image_gen_tool_call_output_format import ImageGenToolCallOutputFormat, ImageGenToolCallOutputFormatInput
    from ..models.image_gen_tool_call_quality import ImageGenToolCallQuality, ImageGenToolCallQualityInput
    from ..models.image_gen_tool_call_size import ImageGenToolCallSize, ImageGenToolCallSizeInput
    from ..models.image_gen_tool_call_status import ImageGenToolCallStatus, ImageGenToolCallStatusInput
    from ..models.image_gen_tool_call_svg_usage import ImageGenToolCallSvgUsage, ImageGenToolCallSvgUsageDict

    class ImageGenToolCallDict(TypedDict, total=False):
        type: Required[Literal['image_generation_call']]
        id: Required[str]
        status: Required[ImageGenToolCallStatusInput]
        result: Required[str | None]
        action: ImageGenToolCallActionInput | None
        background: ImageGenToolCallBackgroundInput | None
        error: ImageGenToolCallError | ImageGenToolCallErrorDict
        output_format: ImageGenToolCallOutputFormatInput | None
        quality: ImageGenToolCallQualityInput | None
        revised_prompt: str | None
        size: str | ImageGenToolCallSizeInput | None
        svg_usage: ImageGenToolCallSvgUsage | ImageGenToolCallSvgUsageDict


@model
class ImageGenToolCall(Base):
    """Image gen tool call."""

    type: Literal['image_generation_call']
    id: str
    status: ImageGenToolCallStatus
    result: str | None
    action: ImageGenToolCallAction | None = None
    background: ImageGenToolCallBackground | None = None
    error: ImageGenToolCallError | None = absent
    output_format: ImageGenToolCallOutputFormat | None = None
    quality: ImageGenToolCallQuality | None = None
    revised_prompt: str | None = None
    size: str | ImageGenToolCallSize | None = None
    svg_usage: ImageGenToolCallSvgUsage | None = absent

    _nested = {'error': 'ImageGenToolCallError', 'svg_usage': 'ImageGenToolCallSvgUsage'}
    _tags = {'type': 'image_generation_call'}
