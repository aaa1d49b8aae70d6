"""What requests take instead of the models in ``models.image_gen_tool_call``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.image_gen_tool_call import (
    ImageGenToolCallActionInput,
    ImageGenToolCallBackgroundInput,
    ImageGenToolCallError,
    ImageGenToolCallErrorModerationDetails,
    ImageGenToolCallErrorModerationDetailsModerationStageInput,
    ImageGenToolCallOutputFormatInput,
    ImageGenToolCallQualityInput,
    ImageGenToolCallSizeInput,
    ImageGenToolCallStatusInput,
    ImageGenToolCallSvgUsage,
)

class ImageGenToolCallDict(TypedDict, total=False):
    type: Required[Literal["image_generation_call"]]
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

class ImageGenToolCallErrorDict(TypedDict, total=False):
    code: Required[str | None]
    """A short code for the error, for programs."""
    message: Required[str]
    """What went wrong, for people."""
    param: Required[str | None]
    """The parameter that the error is about; None where it is about none."""
    type: Required[str]
    """Which class of error it is."""
    moderation_details: ImageGenToolCallErrorModerationDetails | ImageGenToolCallErrorModerationDetailsDict
    """What moderation objected to."""

class ImageGenToolCallErrorModerationDetailsDict(TypedDict, total=False):
    categories: Required[Sequence[str]]
    """Names of the categories that were found."""
    moderation_stage: Required[ImageGenToolCallErrorModerationDetailsModerationStageInput]
    """Whether the request or the finished image was objected to. Values: `input`, `output`, `unknown`."""

class ImageGenToolCallSvgUsageDict(TypedDict, total=False):
    input_tokens: Required[int]
    """Tokens of the input, cached ones included."""
    model: Required[str]
    """The model to use, such as `gpt-5.4-mini`."""
    output_tokens: Required[int]
    """Tokens that were generated, those of reasoning included."""
    reasoning_tokens: Required[int]
    """Tokens that the model spent on reasoning; they are billed, but not shown."""
    total_tokens: Required[int]
    """Input and output tokens together."""
