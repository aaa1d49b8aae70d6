"""What requests take instead of the models in ``models.response_format_json_object``, for type checkers only."""

from typing import Literal, Required, TypedDict

class ResponseFormatJsonObjectDict(TypedDict, total=False):
    type: Required[Literal["json_object"]]
    """Always `json_object`."""
