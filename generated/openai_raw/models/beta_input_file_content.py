"""`BetaInputFileContent`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig


@model
class BetaInputFileContent(Base):
    """File input for the model. Pass one of `file_id`, `file_url` or `file_data`."""

    type: Literal["input_file"]
    """Discriminator: always `input_file`. Default: `input_file`."""
    file_id: str | None = None
    """Id of an uploaded file."""
    filename: str | None = absent
    """Name of the file."""
    file_data: str | None = absent
    """The content of the file, as a base64-encoded `data:` URL."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = absent
    """Marks the end of a prompt prefix worth caching."""
    file_url: str | None = absent
    """URL to download the file from."""
    detail: BetaFileInputDetail | None = absent
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `auto`, `low`,
    `high`."""

    _nested = {"prompt_cache_breakpoint": "BetaPromptCacheBreakpointConfig"}
    _tags = {"type": "input_file"}


BetaFileInputDetailInput: TypeAlias = Literal["auto", "low", "high"]
BetaFileInputDetail: TypeAlias = BetaFileInputDetailInput | str
"""Level of detail at which the model sees the image. More detail uses more tokens."""
