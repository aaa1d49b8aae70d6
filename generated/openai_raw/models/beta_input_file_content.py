"""`BetaInputFileContent`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig


@model
class BetaInputFileContent(Base):
    """A file for the model. Give one of `file_id`, `file_url` and `file_data`."""

    type: Literal["input_file"]
    """Tells this object from others that can stand in its place: always `input_file`. Default: `input_file`."""
    file_id: str | None = None
    """Id of an uploaded file."""
    filename: str | None = absent
    """Name of the file."""
    file_data: str | None = absent
    """The file itself, as a base64-encoded `data:` URL."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = absent
    """Marks where a prefix ends that is worth caching."""
    file_url: str | None = absent
    """Address that the API fetches the file from."""
    detail: BetaFileInputDetail | None = absent
    """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`."""

    _nested = {"prompt_cache_breakpoint": "BetaPromptCacheBreakpointConfig"}
    _tags = {"type": "input_file"}


BetaFileInputDetailInput: TypeAlias = Literal["auto", "low", "high"]
BetaFileInputDetail: TypeAlias = BetaFileInputDetailInput | str
