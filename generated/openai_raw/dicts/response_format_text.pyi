"""What requests take instead of the models in ``models.response_format_text``, for type checkers only."""

from typing import Literal, Required, TypedDict

class ResponseFormatTextDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    """Always `text`."""
