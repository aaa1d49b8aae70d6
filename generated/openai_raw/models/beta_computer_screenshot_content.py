from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig
    from ..models.enums import BetaImageDetail


@model
class BetaComputerScreenshotContent(Base):
    """A screenshot, as a file id or a URL."""

    type: Literal["computer_screenshot"]
    """Discriminator: always `computer_screenshot`."""
    image_url: str | None
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    file_id: str | None
    """Id of an uploaded file."""
    detail: BetaImageDetail
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = absent
    """Marks the end of a prompt prefix worth caching."""

    _nested = {"prompt_cache_breakpoint": "BetaPromptCacheBreakpointConfig"}
    _tags = {"type": "computer_screenshot"}
