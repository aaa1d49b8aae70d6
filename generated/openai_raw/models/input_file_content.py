"""`InputFileContent`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig


@model
class InputFileContent(Base):
    """File input for the model. Pass one of `file_id`, `file_url` or `file_data`."""

    type: Literal["input_file"]
    """Discriminator: always `input_file`. Default: `input_file`."""
    file_id: str | None = None
    """Id of an uploaded file."""
    filename: str | None = absent
    """Name of the file."""
    file_data: str | None = absent
    """The content of the file, as a base64-encoded `data:` URL."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = absent
    """Marks the end of a prompt prefix worth caching."""
    file_url: str | None = absent
    """URL to download the file from."""
    detail: FileInputDetail | None = absent
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `auto`, `low`,
    `high`."""

    _nested = {"prompt_cache_breakpoint": "PromptCacheBreakpointConfig"}
    _tags = {"type": "input_file"}


FileInputDetailInput: TypeAlias = Literal["auto", "low", "high"]
FileInputDetail: TypeAlias = FileInputDetailInput | str
"""Level of detail at which the model sees the image. More detail uses more tokens."""
