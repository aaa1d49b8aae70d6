"""`BetaImageGenToolCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaImageGenToolCall(Base):
    """An image generation call, with the resulting image."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["image_generation_call"]
    """Discriminator: always `image_generation_call`."""
    id: str
    """Id of the image gen tool call."""
    status: BetaImageGenToolCallStatus
    """Status of the image gen tool call: `in_progress` (still running), `completed` (finished successfully),
    `generating`, `failed` (ended with an error)."""
    result: str | None
    """The image, base64-encoded; None until it is complete."""
    action: BetaImageGenToolCallAction | None = None
    """Whether an image was generated or edited. Values: `generate`, `edit`, `auto`."""
    background: BetaImageGenToolCallBackground | None = None
    """Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`,
    `auto`."""
    error: BetaImageGenToolCallError | None = absent
    """The error that prevented the image."""
    output_format: BetaImageGenToolCallOutputFormat | None = None
    """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`."""
    quality: BetaImageGenToolCallQuality | None = None
    """Quality of the image. Higher quality takes longer and costs more. Values: `low`, `medium`, `high`, `xhigh`,
    `max`, `auto`."""
    revised_prompt: str | None = None
    """The prompt that was used, after the model revised yours."""
    size: str | BetaImageGenToolCallSize | None = None
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
    `1536x1024`."""
    svg_usage: BetaImageGenToolCallSvgUsage | None = absent
    """Token usage of the model that drew the vector image."""

    _nested = {
        "agent": "BetaAgentTag",
        "error": "BetaImageGenToolCallError",
        "svg_usage": "BetaImageGenToolCallSvgUsage",
    }
    _tags = {"type": "image_generation_call"}


BetaImageGenToolCallActionInput: TypeAlias = Literal["generate", "edit", "auto"]
BetaImageGenToolCallAction: TypeAlias = BetaImageGenToolCallActionInput | str
"""Whether an image was generated or edited."""

BetaImageGenToolCallBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
BetaImageGenToolCallBackground: TypeAlias = BetaImageGenToolCallBackgroundInput | str
"""Background of the image: transparent, opaque, or chosen by the model."""


@model
class BetaImageGenToolCallError(Base):
    """The error that prevented the image."""

    code: str | None
    """Machine-readable error code."""
    message: str
    """Human-readable error message."""
    param: str | None
    """Parameter that caused the error; None if there is no single one."""
    type: str
    """Class of the error."""
    moderation_details: BetaImageGenToolCallErrorModerationDetails | None = absent
    """Details if moderation blocked the request."""

    _nested = {"moderation_details": "BetaImageGenToolCallErrorModerationDetails"}


@model
class BetaImageGenToolCallErrorModerationDetails(Base):
    """Details if moderation blocked the request."""

    categories: list[str]
    """Names of the flagged categories."""
    moderation_stage: BetaImageGenToolCallErrorModerationDetailsModerationStage
    """Whether the input or the output was blocked. Values: `input`, `output`, `unknown`."""


BetaImageGenToolCallErrorModerationDetailsModerationStageInput: TypeAlias = Literal["input", "output", "unknown"]
BetaImageGenToolCallErrorModerationDetailsModerationStage: TypeAlias = (
    BetaImageGenToolCallErrorModerationDetailsModerationStageInput | str
)
"""Whether the input or the output was blocked."""

BetaImageGenToolCallOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg", "gif", "svg"]
BetaImageGenToolCallOutputFormat: TypeAlias = BetaImageGenToolCallOutputFormatInput | str
"""File format of the image."""

BetaImageGenToolCallQualityInput: TypeAlias = Literal["low", "medium", "high", "xhigh", "max", "auto"]
BetaImageGenToolCallQuality: TypeAlias = BetaImageGenToolCallQualityInput | str
"""Quality of the image. Higher quality takes longer and costs more."""

BetaImageGenToolCallSizeInput: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024"]
BetaImageGenToolCallSize: TypeAlias = BetaImageGenToolCallSizeInput | str
"""Width and height of the image in pixels, such as `1024x1024`."""


@model
class BetaImageGenToolCallSvgUsage(Base):
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


BetaImageGenToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "generating", "failed"]
BetaImageGenToolCallStatus: TypeAlias = BetaImageGenToolCallStatusInput | str
"""Status of the image gen tool call: `in_progress` (still running), `completed` (finished successfully),
`generating`, `failed` (ended with an error)."""
