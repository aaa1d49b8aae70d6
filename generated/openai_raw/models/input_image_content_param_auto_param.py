from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.detail_enum import DetailEnum, DetailEnumInput
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam, PromptCacheBreakpointParamDict

    class InputImageContentParamAutoParamDict(TypedDict, total=False):
        type: Required[Literal['input_image']]
        """Tells this object from others that can stand in its place: always `input_image`. Default: `input_image`."""
        image_url: str | None
        """URL of the image, or a `data:` URL with its bytes, base64-encoded. At most 20971520 characters."""
        file_id: str | None
        """Id of an uploaded file."""
        detail: DetailEnumInput | None
        """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
        `original`."""
        prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict | None
        """Marks the end of a part of the prompt that later requests will begin with too, so that it is worth
        caching."""


@model
class InputImageContentParamAutoParam(Base):
    """An image for the model. Give a file or a URL; a `data:` URL holds the image itself."""

    type: Literal['input_image']
    """Tells this object from others that can stand in its place: always `input_image`. Default: `input_image`."""
    image_url: str | None = None
    """URL of the image, or a `data:` URL with its bytes, base64-encoded. At most 20971520 characters."""
    file_id: str | None = None
    """Id of an uploaded file."""
    detail: DetailEnum | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a part of the prompt that later requests will begin with too, so that it is worth caching."""

    _nested = {'prompt_cache_breakpoint': 'PromptCacheBreakpointParam'}
    _tags = {'type': 'input_image'}
