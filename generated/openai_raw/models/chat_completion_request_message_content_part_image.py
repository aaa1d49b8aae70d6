"""`ChatCompletionRequestMessageContentPartImage`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@model
class ChatCompletionRequestMessageContentPartImage(Base):
    """A part of a message with an image for the model to see."""

    type: Literal["image_url"]
    """Always `image_url`."""
    image_url: ChatCompletionRequestMessageContentPartImageImageUrl
    """URL and detail level of the image."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = absent
    """Caches the prompt up to the end of this part."""

    _nested = {
        "image_url": "ChatCompletionRequestMessageContentPartImageImageUrl",
        "prompt_cache_breakpoint": "PromptCacheBreakpointParam",
    }
    _tags = {"type": "image_url"}


@model
class ChatCompletionRequestMessageContentPartImageImageUrl(Base):
    """URL and detail level of an image."""

    url: str
    """URL of the image, or a `data:` URL with the base64-encoded bytes."""
    detail: ChatCompletionRequestMessageContentPartImageImageUrlDetail | None = None
    """Level of detail at which the model sees the image. Values: `auto`, `low`, `high`, `original`. Default:
    `auto`."""


ChatCompletionRequestMessageContentPartImageImageUrlDetailInput: TypeAlias = Literal["auto", "low", "high", "original"]
ChatCompletionRequestMessageContentPartImageImageUrlDetail: TypeAlias = (
    ChatCompletionRequestMessageContentPartImageImageUrlDetailInput | str
)
"""Level of detail at which the model sees an image: `low` uses few tokens, `high` shows more, `auto` lets the
model decide."""
