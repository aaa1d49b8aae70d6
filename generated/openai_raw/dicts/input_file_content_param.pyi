"""What requests take instead of the models in ``models.input_file_content_param``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.prompt_cache_breakpoint_param import PromptCacheBreakpointParamDict
from ..models.input_file_content_param import FileDetailEnumInput
from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam

class InputFileContentParamDict(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    """Discriminator: always `input_file`. Default: `input_file`."""
    file_id: str | None
    """Id of an uploaded file."""
    filename: str | None
    """Name of the file."""
    file_data: str | None
    """The content of the file, as a base64-encoded `data:` URL. At most 73400320 characters."""
    file_url: str | None
    """URL to download the file from."""
    detail: FileDetailEnumInput
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `auto`, `low`,
    `high`."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict | None
    """Marks the end of a prompt prefix that later requests will share, so that it is cached."""
