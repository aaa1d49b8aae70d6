"""What requests take instead of the models in ``models.inline_capability_source``, for type checkers only."""

from typing import Literal, Required, TypedDict

class InlineCapabilitySourceDict(TypedDict, total=False):
    data: Required[str]
    """The ZIP archive, base64-encoded."""
    media_type: Required[Literal["application/zip"]]
    """Media type of the content. Always `application/zip`."""
    type: Required[Literal["base64"]]
    """Discriminator: always `base64`."""
