"""`ChatCompletionRequestMessageContentPartImage`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@model
class ChatCompletionRequestMessageContentPartImage(Base):
    """A part of a message that is an image."""

    type: Literal["image_url"]
    """Always `image_url`."""
    image_url: ChatCompletionRequestMessageContentPartImageImageUrl
    """Where the image is, and how closely to look."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = absent
    """Cache the prompt up to the end of this part."""

    _nested = {
        "image_url": "ChatCompletionRequestMessageContentPartImageImageUrl",
        "prompt_cache_breakpoint": "PromptCacheBreakpointParam",
    }
    _tags = {"type": "image_url"}


@model
class ChatCompletionRequestMessageContentPartImageImageUrl(Base):
    """Where an image is, and how closely to look at it."""

    url: str
    """The address of the image, or the image itself as a `data:` URL with Base64."""
    detail: ChatCompletionRequestMessageContentPartImageImageUrlDetail | None = None
    """How closely the model looks. Values: `auto`, `low`, `high`, `original`. Default: `auto`."""


ChatCompletionRequestMessageContentPartImageImageUrlDetailInput: TypeAlias = Literal["auto", "low", "high", "original"]
ChatCompletionRequestMessageContentPartImageImageUrlDetail: TypeAlias = (
    ChatCompletionRequestMessageContentPartImageImageUrlDetailInput | str
)
"""How closely the model looks at an image: `low` costs few tokens, `high` shows more, `auto` leaves it to the
model."""
