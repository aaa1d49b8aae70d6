"""What requests take instead of the models in ``models.input_image_content_param_auto_param``, for type checkers
only."""

from typing import Literal, Required, TypedDict

from ..dicts.prompt_cache_breakpoint_param import PromptCacheBreakpointParamDict
from ..models.input_image_content_param_auto_param import DetailEnumInput
from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam

class InputImageContentParamAutoParamDict(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    """Discriminator: always `input_image`. Default: `input_image`."""
    image_url: str | None
    """URL of the image, or a `data:` URL with its bytes, base64-encoded. At most 20971520 characters."""
    file_id: str | None
    """Id of an uploaded file."""
    detail: DetailEnumInput | None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict | None
    """Marks the end of a prompt prefix that later requests will share, so that it is cached."""
