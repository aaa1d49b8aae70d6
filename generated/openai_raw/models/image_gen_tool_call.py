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
        """Tells this object from others that can stand in its place: always `image_generation_call`."""
        id: Required[str]
        """Id of the image gen tool call."""
        status: Required[ImageGenToolCallStatusInput]
        """State of the image gen tool call. Values: `in_progress`, `completed`, `generating`, `failed`."""
        result: Required[str | None]
        """The image, base64-encoded; None until it is done."""
        action: ImageGenToolCallActionInput | None
        """Whether a new image was made or an old one edited. Values: `generate`, `edit`, `auto`."""
        background: ImageGenToolCallBackgroundInput | None
        """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`."""
        error: ImageGenToolCallError | ImageGenToolCallErrorDict
        """Why there is no image."""
        output_format: ImageGenToolCallOutputFormatInput | None
        """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`."""
        quality: ImageGenToolCallQualityInput | None
        """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
        `xhigh`, `max`, `auto`."""
        revised_prompt: str | None
        """The prompt that the image was made from, as the model rewrote yours."""
        size: str | ImageGenToolCallSizeInput | None
        """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
        `1536x1024`."""
        svg_usage: ImageGenToolCallSvgUsage | ImageGenToolCallSvgUsageDict
        """Tokens of the model that drew the vector image."""


@model
class ImageGenToolCall(Base):
    """An image that the model made."""

    type: Literal['image_generation_call']
    """Tells this object from others that can stand in its place: always `image_generation_call`."""
    id: str
    """Id of the image gen tool call."""
    status: ImageGenToolCallStatus
    """State of the image gen tool call. Values: `in_progress`, `completed`, `generating`, `failed`."""
    result: str | None
    """The image, base64-encoded; None until it is done."""
    action: ImageGenToolCallAction | None = None
    """Whether a new image was made or an old one edited. Values: `generate`, `edit`, `auto`."""
    background: ImageGenToolCallBackground | None = None
    """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`."""
    error: ImageGenToolCallError | None = absent
    """Why there is no image."""
    output_format: ImageGenToolCallOutputFormat | None = None
    """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`."""
    quality: ImageGenToolCallQuality | None = None
    """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
    `xhigh`, `max`, `auto`."""
    revised_prompt: str | None = None
    """The prompt that the image was made from, as the model rewrote yours."""
    size: str | ImageGenToolCallSize | None = None
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
    `1536x1024`."""
    svg_usage: ImageGenToolCallSvgUsage | None = absent
    """Tokens of the model that drew the vector image."""

    _nested = {'error': 'ImageGenToolCallError', 'svg_usage': 'ImageGenToolCallSvgUsage'}
    _tags = {'type': 'image_generation_call'}
