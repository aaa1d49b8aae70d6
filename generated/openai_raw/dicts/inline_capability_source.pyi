"""What requests take instead of the models in ``models.inline_capability_source``, for type checkers only."""

from typing import Literal, Required, TypedDict

class InlineCapabilitySourceDict(TypedDict, total=False):
    data: Required[str]
    """The archive, in Base64."""
    media_type: Required[Literal["application/zip"]]
    """The format of the content. Always `application/zip`."""
    type: Required[Literal["base64"]]
    """Which kind it is. Always `base64`."""
