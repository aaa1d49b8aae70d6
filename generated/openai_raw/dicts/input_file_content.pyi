"""What requests take instead of the models in ``models.input_file_content``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.prompt_cache_breakpoint_config import PromptCacheBreakpointConfigDict
from ..models.input_file_content import FileInputDetailInput
from ..models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig

class InputFileContentDict(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    """Discriminator: always `input_file`. Default: `input_file`."""
    file_id: str | None
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""
    file_data: str
    """The content of the file, as a base64-encoded `data:` URL."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | PromptCacheBreakpointConfigDict
    """Marks the end of a prompt prefix worth caching."""
    file_url: str
    """URL to download the file from."""
    detail: FileInputDetailInput
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `auto`, `low`,
    `high`."""
