from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig
    from ..models.enums import BetaImageDetail


@model
class BetaInputImageContent(Base):
    """Image input for the model. Pass a file id or a URL; a `data:` URL can hold the image itself."""

    type: Literal["input_image"]
    """Discriminator: always `input_image`. Default: `input_image`."""
    image_url: str | None = None
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    file_id: str | None = None
    """Id of an uploaded file."""
    detail: BetaImageDetail
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = absent
    """Marks the end of a prompt prefix worth caching."""

    _nested = {"prompt_cache_breakpoint": "BetaPromptCacheBreakpointConfig"}
    _tags = {"type": "input_image"}
