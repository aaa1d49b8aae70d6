"""What requests take instead of the models in ``models.input_image_content``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.prompt_cache_breakpoint_config import PromptCacheBreakpointConfigDict
from ..models.enums import ImageDetailInput
from ..models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig

class InputImageContentDict(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    """Discriminator: always `input_image`. Default: `input_image`."""
    image_url: str | None
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    file_id: str | None
    """Id of an uploaded file."""
    detail: Required[ImageDetailInput]
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | PromptCacheBreakpointConfigDict
    """Marks the end of a prompt prefix worth caching."""
