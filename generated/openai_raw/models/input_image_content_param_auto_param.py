"""`InputImageContentParamAutoParam`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@model
class InputImageContentParamAutoParam(Base):
    """Image input for the model. Pass a file id or a URL; a `data:` URL can hold the image itself."""

    type: Literal["input_image"]
    """Discriminator: always `input_image`. Default: `input_image`."""
    image_url: str | None = None
    """URL of the image, or a `data:` URL with its bytes, base64-encoded. At most 20971520 characters."""
    file_id: str | None = None
    """Id of an uploaded file."""
    detail: DetailEnum | None = None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a prompt prefix that later requests will share, so that it is cached."""

    _nested = {"prompt_cache_breakpoint": "PromptCacheBreakpointParam"}
    _tags = {"type": "input_image"}


DetailEnumInput: TypeAlias = Literal["low", "high", "auto", "original"]
DetailEnum: TypeAlias = DetailEnumInput | str
"""Level of detail at which the model sees the image. More detail uses more tokens."""
