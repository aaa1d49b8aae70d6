"""What requests take instead of the models in ``models.beta_input_file_content``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfigDict
from ..models.beta_input_file_content import BetaFileInputDetailInput
from ..models.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig

class BetaInputFileContentDict(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    """Discriminator: always `input_file`. Default: `input_file`."""
    file_id: str | None
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""
    file_data: str
    """The content of the file, as a base64-encoded `data:` URL."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | BetaPromptCacheBreakpointConfigDict
    """Marks the end of a prompt prefix worth caching."""
    file_url: str
    """URL to download the file from."""
    detail: BetaFileInputDetailInput
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `auto`, `low`,
    `high`."""
