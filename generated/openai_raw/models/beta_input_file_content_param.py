from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_file_detail_enum import BetaFileDetailEnum, BetaFileDetailEnumInput
    from ..models.beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParam, BetaPromptCacheBreakpointParamDict

    class BetaInputFileContentParamDict(TypedDict, total=False):
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
        detail: BetaFileDetailEnumInput
        """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`."""
        prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BetaPromptCacheBreakpointParamDict | None
        """Marks where a prefix ends that is worth caching."""


@model
class BetaInputFileContentParam(Base):
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
    detail: BetaFileDetailEnum | None = absent
    """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None
    """Marks where a prefix ends that is worth caching."""

    _nested = {'prompt_cache_breakpoint': 'BetaPromptCacheBreakpointParam'}
    _tags = {'type': 'input_file'}
