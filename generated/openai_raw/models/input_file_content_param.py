from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.file_detail_enum import FileDetailEnum, FileDetailEnumInput
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam, PromptCacheBreakpointParamDict

    class InputFileContentParamDict(TypedDict, total=False):
        type: Required[Literal['input_file']]
        """Tells this object from others that can stand in its place: always `input_file`. Default: `input_file`."""
        file_id: str | None
        """Id of an uploaded file."""
        filename: str | None
        """Name of the file."""
        file_data: str | None
        """The file itself, as a base64-encoded `data:` URL. At most 73400320 characters."""
        file_url: str | None
        """Address that the API fetches the file from."""
        detail: FileDetailEnumInput
        """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`."""
        prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict | None
        """Marks the end of a part of the prompt that later requests will begin with too, so that it is worth
        caching."""


@model
class InputFileContentParam(Base):
    """A file for the model. Give one of `file_id`, `file_url` and `file_data`."""

    type: Literal['input_file']
    """Tells this object from others that can stand in its place: always `input_file`. Default: `input_file`."""
    file_id: str | None = None
    """Id of an uploaded file."""
    filename: str | None = None
    """Name of the file."""
    file_data: str | None = None
    """The file itself, as a base64-encoded `data:` URL. At most 73400320 characters."""
    file_url: str | None = None
    """Address that the API fetches the file from."""
    detail: FileDetailEnum | None = absent
    """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a part of the prompt that later requests will begin with too, so that it is worth caching."""

    _nested = {'prompt_cache_breakpoint': 'PromptCacheBreakpointParam'}
    _tags = {'type': 'input_file'}
