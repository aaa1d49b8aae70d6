"""What requests take instead of the models in ``models.beta_input_image_content``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfigDict
from ..models.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig
from ..models.enums import BetaImageDetailInput

class BetaInputImageContentDict(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    """Discriminator: always `input_image`. Default: `input_image`."""
    image_url: str | None
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    file_id: str | None
    """Id of an uploaded file."""
    detail: Required[BetaImageDetailInput]
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | BetaPromptCacheBreakpointConfigDict
    """Marks the end of a prompt prefix worth caching."""
