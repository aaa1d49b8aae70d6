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
        """The agent that something comes from."""
        type: Required[Literal['image_generation_call']]
        """Tells this object from others that can stand in its place: always `image_generation_call`."""
        id: Required[str]
        """Id of the image gen tool call."""
        status: Required[BetaImageGenToolCallStatusInput]
        """State of the image gen tool call. Values: `in_progress`, `completed`, `generating`, `failed`."""
        result: Required[str | None]
        """The image, base64-encoded; None until it is done."""
        action: BetaImageGenToolCallActionInput | None
        """Whether a new image was made or an old one edited. Values: `generate`, `edit`, `auto`."""
        background: BetaImageGenToolCallBackgroundInput | None
        """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`."""
        error: BetaImageGenToolCallError | BetaImageGenToolCallErrorDict
        """Why there is no image."""
        output_format: BetaImageGenToolCallOutputFormatInput | None
        """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`."""
        quality: BetaImageGenToolCallQualityInput | None
        """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
        `xhigh`, `max`, `auto`."""
        revised_prompt: str | None
        """The prompt that the image was made from, as the model rewrote yours."""
        size: str | BetaImageGenToolCallSizeInput | None
        """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
        `1536x1024`."""
        svg_usage: BetaImageGenToolCallSvgUsage | BetaImageGenToolCallSvgUsageDict
        """Tokens of the model that drew the vector image."""


@model
class BetaImageGenToolCall(Base):
    """An image that the model made."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['image_generation_call']
    """Tells this object from others that can stand in its place: always `image_generation_call`."""
    id: str
    """Id of the image gen tool call."""
    status: BetaImageGenToolCallStatus
    """State of the image gen tool call. Values: `in_progress`, `completed`, `generating`, `failed`."""
    result: str | None
    """The image, base64-encoded; None until it is done."""
    action: BetaImageGenToolCallAction | None = None
    """Whether a new image was made or an old one edited. Values: `generate`, `edit`, `auto`."""
    background: BetaImageGenToolCallBackground | None = None
    """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`."""
    error: BetaImageGenToolCallError | None = absent
    """Why there is no image."""
    output_format: BetaImageGenToolCallOutputFormat | None = None
    """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`."""
    quality: BetaImageGenToolCallQuality | None = None
    """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
    `xhigh`, `max`, `auto`."""
    revised_prompt: str | None = None
    """The prompt that the image was made from, as the model rewrote yours."""
    size: str | BetaImageGenToolCallSize | None = None
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
    `1536x1024`."""
    svg_usage: BetaImageGenToolCallSvgUsage | None = absent
    """Tokens of the model that drew the vector image."""

    _nested = {'agent': 'BetaAgentTag', 'error': 'BetaImageGenToolCallError', 'svg_usage': 'BetaImageGenToolCallSvgUsage'}
    _tags = {'type': 'image_generation_call'}
