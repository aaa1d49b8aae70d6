"""What requests take instead of the models in ``models.beta_image_gen_tool_call``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..models.beta_agent_tag import BetaAgentTag
from ..models.beta_image_gen_tool_call import (
    BetaImageGenToolCallActionInput,
    BetaImageGenToolCallBackgroundInput,
    BetaImageGenToolCallError,
    BetaImageGenToolCallErrorModerationDetails,
    BetaImageGenToolCallErrorModerationDetailsModerationStageInput,
    BetaImageGenToolCallOutputFormatInput,
    BetaImageGenToolCallQualityInput,
    BetaImageGenToolCallSizeInput,
    BetaImageGenToolCallStatusInput,
    BetaImageGenToolCallSvgUsage,
)

class BetaImageGenToolCallDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that produced an item."""
    type: Required[Literal["image_generation_call"]]
    """Discriminator: always `image_generation_call`."""
    id: Required[str]
    """Id of the image gen tool call."""
    status: Required[BetaImageGenToolCallStatusInput]
    """Status of the image gen tool call: `in_progress` (still running), `completed` (finished successfully),
    `generating`, `failed` (ended with an error)."""
    result: Required[str | None]
    """The image, base64-encoded; None until it is complete."""
    action: BetaImageGenToolCallActionInput | None
    """Whether an image was generated or edited. Values: `generate`, `edit`, `auto`."""
    background: BetaImageGenToolCallBackgroundInput | None
    """Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`,
    `auto`."""
    error: BetaImageGenToolCallError | BetaImageGenToolCallErrorDict
    """The error that prevented the image."""
    output_format: BetaImageGenToolCallOutputFormatInput | None
    """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`."""
    quality: BetaImageGenToolCallQualityInput | None
    """Quality of the image. Higher quality takes longer and costs more. Values: `low`, `medium`, `high`, `xhigh`,
    `max`, `auto`."""
    revised_prompt: str | None
    """The prompt that was used, after the model revised yours."""
    size: str | BetaImageGenToolCallSizeInput | None
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
    `1536x1024`."""
    svg_usage: BetaImageGenToolCallSvgUsage | BetaImageGenToolCallSvgUsageDict
    """Token usage of the model that drew the vector image."""

class BetaImageGenToolCallErrorDict(TypedDict, total=False):
    code: Required[str | None]
    """Machine-readable error code."""
    message: Required[str]
    """Human-readable error message."""
    param: Required[str | None]
    """Parameter that caused the error; None if there is no single one."""
    type: Required[str]
    """Class of the error."""
    moderation_details: BetaImageGenToolCallErrorModerationDetails | BetaImageGenToolCallErrorModerationDetailsDict
    """Details if moderation blocked the request."""

class BetaImageGenToolCallErrorModerationDetailsDict(TypedDict, total=False):
    categories: Required[Sequence[str]]
    """Names of the flagged categories."""
    moderation_stage: Required[BetaImageGenToolCallErrorModerationDetailsModerationStageInput]
    """Whether the input or the output was blocked. Values: `input`, `output`, `unknown`."""

class BetaImageGenToolCallSvgUsageDict(TypedDict, total=False):
    input_tokens: Required[int]
    """Number of input tokens, including cached tokens."""
    model: Required[str]
    """The model to use, such as `gpt-5.4-mini`."""
    output_tokens: Required[int]
    """Number of generated tokens, including reasoning tokens."""
    reasoning_tokens: Required[int]
    """Number of tokens spent on reasoning. They are billed as output but not returned."""
    total_tokens: Required[int]
    """Total number of tokens: input plus output."""
