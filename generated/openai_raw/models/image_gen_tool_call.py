"""`ImageGenToolCall`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class ImageGenToolCall(Base):
    """An image generation call, with the resulting image."""

    type: Literal["image_generation_call"]
    """Discriminator: always `image_generation_call`."""
    id: str
    """Id of the image gen tool call."""
    status: ImageGenToolCallStatus
    """Status of the image gen tool call: `in_progress` (still running), `completed` (finished successfully),
    `generating`, `failed` (ended with an error)."""
    result: str | None
    """The image, base64-encoded; None until it is complete."""
    action: ImageGenToolCallAction | None = None
    """Whether an image was generated or edited. Values: `generate`, `edit`, `auto`."""
    background: ImageGenToolCallBackground | None = None
    """Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`,
    `auto`."""
    error: ImageGenToolCallError | None = absent
    """The error that prevented the image."""
    output_format: ImageGenToolCallOutputFormat | None = None
    """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`."""
    quality: ImageGenToolCallQuality | None = None
    """Quality of the image. Higher quality takes longer and costs more. Values: `low`, `medium`, `high`, `xhigh`,
    `max`, `auto`."""
    revised_prompt: str | None = None
    """The prompt that was used, after the model revised yours."""
    size: str | ImageGenToolCallSize | None = None
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
    `1536x1024`."""
    svg_usage: ImageGenToolCallSvgUsage | None = absent
    """Token usage of the model that drew the vector image."""

    _nested = {"error": "ImageGenToolCallError", "svg_usage": "ImageGenToolCallSvgUsage"}
    _tags = {"type": "image_generation_call"}


ImageGenToolCallActionInput: TypeAlias = Literal["generate", "edit", "auto"]
ImageGenToolCallAction: TypeAlias = ImageGenToolCallActionInput | str
"""Whether an image was generated or edited."""

ImageGenToolCallBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
ImageGenToolCallBackground: TypeAlias = ImageGenToolCallBackgroundInput | str
"""Background of the image: transparent, opaque, or chosen by the model."""


@model
class ImageGenToolCallError(Base):
    """The error that prevented the image."""

    code: str | None
    """Machine-readable error code."""
    message: str
    """Human-readable error message."""
    param: str | None
    """Parameter that caused the error; None if there is no single one."""
    type: str
    """Class of the error."""
    moderation_details: ImageGenToolCallErrorModerationDetails | None = absent
    """Details if moderation blocked the request."""

    _nested = {"moderation_details": "ImageGenToolCallErrorModerationDetails"}


@model
class ImageGenToolCallErrorModerationDetails(Base):
    """Details if moderation blocked the request."""

    categories: list[str]
    """Names of the flagged categories."""
    moderation_stage: ImageGenToolCallErrorModerationDetailsModerationStage
    """Whether the input or the output was blocked. Values: `input`, `output`, `unknown`."""


ImageGenToolCallErrorModerationDetailsModerationStageInput: TypeAlias = Literal["input", "output", "unknown"]
ImageGenToolCallErrorModerationDetailsModerationStage: TypeAlias = (
    ImageGenToolCallErrorModerationDetailsModerationStageInput | str
)
"""Whether the input or the output was blocked."""

ImageGenToolCallOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg", "gif", "svg"]
ImageGenToolCallOutputFormat: TypeAlias = ImageGenToolCallOutputFormatInput | str
"""File format of the image."""

ImageGenToolCallQualityInput: TypeAlias = Literal["low", "medium", "high", "xhigh", "max", "auto"]
ImageGenToolCallQuality: TypeAlias = ImageGenToolCallQualityInput | str
"""Quality of the image. Higher quality takes longer and costs more."""

ImageGenToolCallSizeInput: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024"]
ImageGenToolCallSize: TypeAlias = ImageGenToolCallSizeInput | str
"""Width and height of the image in pixels, such as `1024x1024`."""


@model
class ImageGenToolCallSvgUsage(Base):
    """Token usage of the model that drew a vector image."""

    input_tokens: int
    """Number of input tokens, including cached tokens."""
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    output_tokens: int
    """Number of generated tokens, including reasoning tokens."""
    reasoning_tokens: int
    """Number of tokens spent on reasoning. They are billed as output but not returned."""
    total_tokens: int
    """Total number of tokens: input plus output."""


ImageGenToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "generating", "failed"]
ImageGenToolCallStatus: TypeAlias = ImageGenToolCallStatusInput | str
"""Status of the image gen tool call: `in_progress` (still running), `completed` (finished successfully),
`generating`, `failed` (ended with an error)."""
