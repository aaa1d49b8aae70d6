"""What requests take instead of the models in ``models.beta_input_file_content``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfigDict
from ..models.beta_input_file_content import BetaFileInputDetailInput
from ..models.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig

class BetaInputFileContentDict(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    """Tells this object from others that can stand in its place: always `input_file`. Default: `input_file`."""
    file_id: str | None
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""
    file_data: str
    """The file itself, as a base64-encoded `data:` URL."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | BetaPromptCacheBreakpointConfigDict
    """Marks where a prefix ends that is worth caching."""
    file_url: str
    """Address that the API fetches the file from."""
    detail: BetaFileInputDetailInput
    """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`."""
