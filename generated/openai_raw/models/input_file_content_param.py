"""`InputFileContentParam`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@model
class InputFileContentParam(Base):
    """File input for the model. Pass one of `file_id`, `file_url` or `file_data`."""

    type: Literal["input_file"]
    """Discriminator: always `input_file`. Default: `input_file`."""
    file_id: str | None = None
    """Id of an uploaded file."""
    filename: str | None = None
    """Name of the file."""
    file_data: str | None = None
    """The content of the file, as a base64-encoded `data:` URL. At most 73400320 characters."""
    file_url: str | None = None
    """URL to download the file from."""
    detail: FileDetailEnum | None = absent
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `auto`, `low`,
    `high`."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a prompt prefix that later requests will share, so that it is cached."""

    _nested = {"prompt_cache_breakpoint": "PromptCacheBreakpointParam"}
    _tags = {"type": "input_file"}


FileDetailEnumInput: TypeAlias = Literal["auto", "low", "high"]
FileDetailEnum: TypeAlias = FileDetailEnumInput | str
"""Level of detail at which the model sees the image. More detail uses more tokens."""
